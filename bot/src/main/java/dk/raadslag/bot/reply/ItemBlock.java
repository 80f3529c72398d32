package dk.raadslag.bot.reply;

import dk.raadslag.domain.Wording;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The items on one request's card: what each is about, what stands, and the fields to answer it. */
final class ItemBlock {
    private static final int TITLE = 200;
    private static final int ROOM = 9_000;
    private static final int MOST_BESIDE = 4;

    private final Wording wording;
    private final Receipts receipts;
    private final ItemText texts;
    private final ProposedFields proposed;
    private final Map<PersonId, String> names = new HashMap<>();

    ItemBlock(Wording wording, Receipts receipts) {
        this.wording = wording;
        this.receipts = receipts;
        this.texts = new ItemText(wording);
        this.proposed = new ProposedFields(wording);
    }

    /** Makes the block of one item; it always fits on a page of its own, whatever the texts. */
    ObjectNode of(ItemStanding item, Part part) {
        ObjectNode usual = of(item, part, ItemText.Room.USUAL);
        return CardJson.bytes(usual) <= ROOM ? usual : of(item, part, ItemText.Room.TIGHT);
    }

    private ObjectNode of(ItemStanding item, Part part, ItemText.Room room) {
        ArrayNode parts = CardJson.list();
        about(item, room, parts);
        Optional<Contribution> filledIn = FilledIn.of(item, part);
        stands(item, part, filledIn, parts);
        fields(item, part, filledIn, parts);
        return CardJson.container(parts);
    }

    private void about(ItemStanding standing, ItemText.Room room, ArrayNode parts) {
        AgendaItem item = standing.item().item();
        parts.add(CardJson.heading(wording.say(
                        new CardPhrase.ItemTitle(standing.item().number(), Excerpt.of(item.title(), TITLE))))
                .put("size", "Medium"));
        CorrectedText.of(standing.item(), wording.plain(new CardPhrase.CorrectedLabel()))
                .forEach(parts::add);
        parts.add(CardJson.small(wording.say(new CardPhrase.ItemKind(item.type()))));
        texts.add(item, room, parts);
    }

    private void stands(ItemStanding item, Part part, Optional<Contribution> filledIn, ArrayNode parts) {
        item.reply().or(item::late).ifPresent(reply -> parts.add(CardJson.small(stands(reply, item))));
        item.beside().stream()
                .filter(one -> !part.wrote(one) && (one.stage() == Stage.CONTRIBUTED || part.goesOnWith(one)))
                .limit(MOST_BESIDE)
                .forEach(one -> parts.add(CardJson.small(beside(one, filledIn))));
        item.beside().stream()
                .filter(part::wrote)
                .forEach(own -> parts.add(
                        own.answer().lacksReason()
                                ? CardJson.warning(wording.say(new CardPhrase.ItemLacksReason(
                                        own.answer().position())))
                                : CardJson.small(stands(own, item))));
    }

    private String stands(Contribution one, ItemStanding item) {
        return wording.say(new CardPhrase.ItemStands(
                one.answer().position(),
                one.stage(),
                one.level(),
                one.answer().flags(),
                name(one.person()),
                one.channel() == Channel.ON_BEHALF,
                one.at(),
                one.late() && item.reply().isEmpty()));
    }

    private String name(PersonId person) {
        return names.computeIfAbsent(person, receipts::name);
    }

    private String beside(Contribution one, Optional<Contribution> filledIn) {
        return wording.say(new CardPhrase.ItemBeside(
                name(one.person()),
                one.answer().position(),
                Receipts.quoted(one.answer().text()),
                ReplyPhrase.Proposed.of(one.answer().proposedWordings()),
                filledIn.filter(one::equals).isPresent()));
    }

    private void fields(ItemStanding item, Part part, Optional<Contribution> filledIn, ArrayNode parts) {
        String number = item.item().number();
        Optional<Position> chosen = filledIn.map(one -> one.answer().position());
        ObjectNode position = CardJson.choices(
                        CardInputs.POSITION + number,
                        wording.plain(new CardPhrase.PositionLabel(number)),
                        choices(item, chosen))
                .put("placeholder", wording.plain(new CardPhrase.PositionHint()))
                .put("errorMessage", wording.plain(new CardPhrase.PositionError(number)));
        chosen.ifPresent(one -> position.put("value", one.name()));
        parts.add(position);
        String text = filledIn.map(one -> one.answer().text()).orElse("");
        boolean tooLong = FilledIn.isTooLong(text);
        if (tooLong) {
            parts.add(CardJson.small(wording.say(new CardPhrase.ItemTextTooLong(text.length()))));
        }
        parts.add(remarks(number, tooLong ? "" : text));
        if (Layers.areOpen(item, part)) {
            parts.add(layers(number));
        }
        more(number, filledIn.map(Contribution::answer), parts);
    }

    /** Seldom wanted, so they take no room on a phone until somebody asks for them or has chosen one. */
    private void more(String number, Optional<Answer> answer, ArrayNode parts) {
        Flags flags = answer.map(Answer::flags).orElse(Flags.NONE);
        List<ProposedWording> proposed = answer.map(Answer::proposedWordings).orElse(List.of());
        ArrayNode fields = CardJson.list()
                .add(CardJson.toggle(
                        CardInputs.PREMEETING + number,
                        wording.plain(new CardPhrase.PremeetingToggle()),
                        flags.premeeting()))
                .add(CardJson.toggle(CardInputs.OWN + number, wording.plain(new CardPhrase.OwnToggle()), flags.own()));
        this.proposed.add(number, proposed, fields);
        ObjectNode more = CardJson.hidden("more-" + number, fields);
        if (flags.equals(Flags.NONE) && proposed.isEmpty()) {
            parts.add(CardJson.reveal(wording.plain(new CardPhrase.MoreButton()), "more-" + number));
        } else {
            more.put("isVisible", true);
        }
        parts.add(more);
    }

    private ObjectNode layers(String number) {
        ArrayNode choices = CardJson.list();
        for (Decision one : Decision.values()) {
            choices.add(CardJson.choice(wording.plain(new CardPhrase.LayerChoice(one)), one.name()));
        }
        return CardJson.choices(CardInputs.LAYER + number, wording.plain(new CardPhrase.LayerLabel(number)), choices)
                .put("placeholder", wording.plain(new CardPhrase.LayerHint()))
                .put("errorMessage", wording.plain(new CardPhrase.LayerError(number)));
    }

    private ObjectNode remarks(String number, String text) {
        ObjectNode remarks = CardJson.textInput(
                        CardInputs.REMARKS + number, wording.plain(new CardPhrase.RemarksLabel(number)))
                .put("placeholder", wording.plain(new CardPhrase.RemarksHint()))
                .put("errorMessage", wording.plain(new CardPhrase.RemarksError(number)));
        return text.isEmpty() ? remarks : remarks.put("value", text);
    }

    private ArrayNode choices(ItemStanding item, Optional<Position> chosen) {
        List<Position> offered =
                new ArrayList<>(Position.offeredFor(item.item().item().type()));
        chosen.filter(one -> !offered.contains(one)).ifPresent(offered::add);
        ArrayNode choices = CardJson.list();
        offered.forEach(
                one -> choices.add(CardJson.choice(wording.plain(new CardPhrase.PositionChoice(one)), one.name())));
        return choices;
    }
}
