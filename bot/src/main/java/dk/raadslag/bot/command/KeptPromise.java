package dk.raadslag.bot.command;

import dk.raadslag.domain.network.NetworkId;

/**
 * What a stored preview holds besides the payload of its command.
 *
 * @param typed the command as it was typed, to be repeated when it has expired
 */
record KeptPromise(NetworkId network, String typed, String payload) {

    static KeptPromise read(String stored) {
        String[] parts = stored.split("\n", 3);
        return new KeptPromise(new NetworkId(parts[0]), parts[1], parts[2]);
    }

    /** Returns what the command gets, with the way in which it was confirmed, if there was more than one. */
    String chosen(String choice) {
        return choice.isEmpty()
                ? payload
                : Payload.read(payload).with(Previewing.CHOICE, choice).text();
    }

    String text() {
        return network + "\n" + typed + "\n" + payload;
    }
}
