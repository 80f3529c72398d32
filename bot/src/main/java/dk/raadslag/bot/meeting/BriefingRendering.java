package dk.raadslag.bot.meeting;

import dk.raadslag.bot.delivery.NoticeRendering;
import dk.raadslag.bot.delivery.Rendering.Fresh;
import dk.raadslag.bot.delivery.Rendering.NotNeeded;
import dk.raadslag.bot.delivery.Rendering.Rendered;
import dk.raadslag.bot.meeting.BriefingWords.BriefingLine;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.ListingDueSteps;
import dk.raadslag.domain.reminder.ListingDueSteps.Point;
import dk.raadslag.domain.reminder.ListingDueSteps.Why;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Words the morning's briefing as it is when it is sent: what has been done meanwhile is left out, yesterday's is not sent. */
final class BriefingRendering implements NoticeRendering {
    private final Networks networks;
    private final ListingDueSteps due;
    private final List<BriefingPart> parts;
    private final Wording wording;

    BriefingRendering(Networks networks, ListingDueSteps due, List<BriefingPart> parts, Wording wording) {
        this.networks = networks;
        this.due = due;
        this.parts = List.copyOf(parts);
        this.wording = wording;
    }

    @Override
    public boolean words(Intent intent) {
        return intent instanceof Intent.MeetingNews;
    }

    @Override
    public Rendered render(Outbox.Queued queued, Instant now) {
        Intent.MeetingNews news = (Intent.MeetingNews) queued.dispatch().intent();
        Network network = networks.find(new NetworkId(news.network())).orElse(null);
        if (network == null || !news.day().equals(DanishTime.at(now).toLocalDate())) {
            return new NotNeeded();
        }
        List<Point> points = due.at(now, network);
        List<String> said = Stream.concat(
                        points.isEmpty() ? Stream.of() : Stream.of(steps(points, network)),
                        parts.stream()
                                .flatMap(part -> part.told(network, now).stream())
                                .map(wording::say))
                .toList();
        return said.isEmpty() ? new NotNeeded() : new Fresh(Message.of(String.join("\n\n", said)));
    }

    private String steps(List<Point> points, Network network) {
        return wording.say(new BriefingWords.MorningBriefing(
                lines(points, Why.LATE, network), lines(points, Why.TODAY, network), lines(points, Why.NEXT, network)));
    }

    private static List<BriefingLine> lines(List<Point> points, Why why, Network network) {
        return points.stream()
                .filter(point -> point.why() == why)
                .map(point -> line(point, network))
                .toList();
    }

    private static BriefingLine line(Point point, Network network) {
        Meeting meeting = point.meeting();
        return new BriefingLine(
                point.step().kind().name(),
                point.step().day(),
                point.step().time(),
                network.nameOfForum(meeting.forum(), meeting.date()),
                meeting.date(),
                meeting.number(),
                meeting.example());
    }
}
