package dk.raadslag.bot.fakes;

import dk.raadslag.bot.agenda.AgendaConfiguration;
import dk.raadslag.bot.calendar.CalendarConfiguration;
import dk.raadslag.bot.casework.CaseworkConfiguration;
import dk.raadslag.bot.command.CommandConfiguration;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.ContactTalk;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.SecretariatTalk;
import dk.raadslag.bot.conversation.Speaking;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.delivery.CutOffMunicipalities;
import dk.raadslag.bot.delivery.NoticeRendering;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.delivery.Rendering;
import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.bot.draft.DraftConfiguration;
import dk.raadslag.bot.journal.JournalConfiguration;
import dk.raadslag.bot.layout.LayoutConfiguration;
import dk.raadslag.bot.log.LogConfiguration;
import dk.raadslag.bot.mail.MailAnswers;
import dk.raadslag.bot.mail.Mailing;
import dk.raadslag.bot.mail.ReplyCodes;
import dk.raadslag.bot.mailbox.MailboxConfiguration;
import dk.raadslag.bot.meeting.MeetingConfiguration;
import dk.raadslag.bot.network.AbsenceConfiguration;
import dk.raadslag.bot.network.ConfirmationConfiguration;
import dk.raadslag.bot.network.HealthConfiguration;
import dk.raadslag.bot.network.NetworkConfiguration;
import dk.raadslag.bot.network.RetentionConfiguration;
import dk.raadslag.bot.nomination.NominationConfiguration;
import dk.raadslag.bot.pause.PauseConfiguration;
import dk.raadslag.bot.proposal.ProposalConfiguration;
import dk.raadslag.bot.reminder.ReminderCommandConfiguration;
import dk.raadslag.bot.reply.ReplyConfiguration;
import dk.raadslag.bot.round.ChangingRoundsConfiguration;
import dk.raadslag.bot.round.LateRepliesConfiguration;
import dk.raadslag.bot.round.RoundConfiguration;
import dk.raadslag.bot.wiring.FoundPhrases;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.casework.CaseCalendar;
import dk.raadslag.domain.casework.CorrectingCases;
import dk.raadslag.domain.casework.MovingCases;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.draft.ComposingDrafts;
import dk.raadslag.domain.draft.JointWordings;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.draft.MakingDrafts;
import dk.raadslag.domain.draft.PageLayouts;
import dk.raadslag.domain.draft.PremeetingWriter;
import dk.raadslag.domain.draft.Texts;
import dk.raadslag.domain.draft.WordingPositions;
import dk.raadslag.domain.health.JudgingHealth;
import dk.raadslag.domain.health.SilentPeople;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ChangingForums;
import dk.raadslag.domain.network.DecidingProposals;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.ErasingPeople;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonalTraces;
import dk.raadslag.domain.network.PlanningAbsences;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.nomination.ComposingGroups;
import dk.raadslag.domain.nomination.NominatingPeople;
import dk.raadslag.domain.proposal.DecidingItems;
import dk.raadslag.domain.proposal.ProposingItems;
import dk.raadslag.domain.proposal.WithdrawingItems;
import dk.raadslag.domain.reminder.BriefingOccasion;
import dk.raadslag.domain.reminder.BriefingSecretariats;
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.FollowingPlans;
import dk.raadslag.domain.reminder.GatheredReminders;
import dk.raadslag.domain.reminder.ListingDueSteps;
import dk.raadslag.domain.reminder.Nudging;
import dk.raadslag.domain.reminder.OfficeHours;
import dk.raadslag.domain.reminder.PassingOnRequests;
import dk.raadslag.domain.reminder.PausingSending;
import dk.raadslag.domain.reminder.ReminderHours;
import dk.raadslag.domain.reminder.Reminding;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.ConfirmingLevels;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.TakingBack;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.retention.FindingOver;
import dk.raadslag.domain.retention.ForgettingOver;
import dk.raadslag.domain.round.CallingOffMeetings;
import dk.raadslag.domain.round.CallingOffRounds;
import dk.raadslag.domain.round.ClosingRounds;
import dk.raadslag.domain.round.CorrectingRounds;
import dk.raadslag.domain.round.DecidingExtensions;
import dk.raadslag.domain.round.MovingDeadlines;
import dk.raadslag.domain.round.MovingMeetings;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.ReopeningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.TellingAsked;
import dk.raadslag.scheduler.meeting.CalendarFileConfiguration;
import dk.raadslag.templates.draft.SamplePages;
import dk.raadslag.templates.draft.TextLayouts;
import dk.raadslag.templates.draft.WritingPremeetings;
import dk.raadslag.templates.wording.SentTexts;
import dk.raadslag.templates.wording.VelocityWording;
import dk.raadslag.templates.wording.WordingTexts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A consultant of the secretariat at work: every command as it is wired, over ports in memory, in the real words. */
public final class Desk implements AutoCloseable {
    private static final VelocityWording WORDS = new VelocityWording(Path.of("no-words-of-its-own"));
    private static final Pattern PREVIEW = Pattern.compile("\"preview\":\"([^\"]+)\"");

    public final FakeMeetings meetings = new FakeMeetings();
    public final FakeCalendars calendars = new FakeCalendars();
    public final FakeAgendaPapers agendaPapers = new FakeAgendaPapers();
    public final FakeAgendas agendas = new FakeAgendas();
    public final FakePreviews previews = new FakePreviews();
    public final FakeKeptWords keptWords = new FakeKeptWords();
    public final FakeShareables shareables = new FakeShareables();
    public final FakeChoices choices = new FakeChoices();
    public final FakeAddresses addresses = new FakeAddresses();
    public final FakeContacts contacts = new FakeContacts();
    public final FakeAccounts accounts = new FakeAccounts();
    public final FakeConfirmations confirmations = new FakeConfirmations();
    public final FakePersonalTraces traces = new FakePersonalTraces(contacts);
    public final FakeSigns signs = new FakeSigns();
    public final FakeDoubts doubts = new FakeDoubts();
    public final FakeProposals proposals = new FakeProposals();
    public final FakeItemProposals itemProposals = new FakeItemProposals();
    public final FakeNominations nominations = new FakeNominations();
    public final FakeWorkingGroups workingGroups = new FakeWorkingGroups();
    public final FakeForumChanges forumChanges = new FakeForumChanges();
    public final FakeCases cases = new FakeCases();
    public final FakeAudit audit = new FakeAudit();
    public final FakeRounds rounds = new FakeRounds();
    public final FakeContributions contributions = new FakeContributions();
    public final FakeRetention retention = new FakeRetention(contributions);
    public final FakeDecisions decisions = new FakeDecisions();
    public final FakeOutbox outbox = new FakeOutbox();
    public final FakeLedger ledger = new FakeLedger(outbox);
    public final FakeTimetable timetable = new FakeTimetable();
    public final FakeDrafts drafts = new FakeDrafts();
    public final FakeTexts texts = new FakeTexts();
    public final FakeLayouts layouts = new FakeLayouts(WORDS);
    public final FakeReplyFiles replyFiles = new FakeReplyFiles();
    public final FakeOutages outages = new FakeOutages();
    public final FakeInbox inbox = new FakeInbox();
    public final FakeWaitingMails waitingMails = new FakeWaitingMails();
    public final FakePauses pauses = new FakePauses();
    public final FakeDueTasks tasks = new FakeDueTasks();
    public final FakeNudges nudges = new FakeNudges();
    public final FakeDissentChoices dissent = new FakeDissentChoices();
    public final FakeJointWordings wordings = new FakeJointWordings();
    public final Map<String, Files.Answer> files = new LinkedHashMap<>();
    public final Network network;
    public final Person consultant = person("konsulent-1", "Konsulent Et");

    private final UnitOfWork unitOfWork = new FakeUnitOfWork(List.of(
            meetings,
            agendas,
            previews,
            keptWords,
            addresses,
            contacts,
            accounts,
            confirmations,
            doubts,
            proposals,
            itemProposals,
            nominations,
            workingGroups,
            forumChanges,
            cases,
            audit,
            rounds,
            contributions,
            decisions,
            outbox,
            ledger,
            wordings,
            dissent,
            inbox,
            waitingMails,
            pauses));
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Incoming.Place place = new Incoming.Place("http://127.0.0.1", "a:konsulent", true);
    private final ChangingNetworks networks;
    private Person sitting = consultant;
    private List<Network> serves;
    private List<Network> belongsTo = List.of();
    private Instant now = at("2026-11-02T09:00");
    private final Set<String> briefed = new HashSet<>();
    private int activities;

    /** Opens the desk on Monday 2 November 2026 at nine, in local mode. */
    public Desk() {
        this("local");
    }

    /** Opens the desk in a mode. */
    public Desk(String mode) {
        this(mode, Omegn.NETWORK);
    }

    /** Opens the desk of a network. */
    public Desk(String mode, Network network) {
        this.network = network;
        this.serves = List.of(network);
        this.networks = new ChangingNetworks(network, forumChanges, () -> now);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "desk", Map.of("raadslag.mode", mode, "raadslag.public-url", "https://raadslag.example.dk")));
        ports();
        useCases();
        context.register(
                CommandConfiguration.class,
                AbsenceConfiguration.class,
                ConfirmationConfiguration.class,
                HealthConfiguration.class,
                NetworkConfiguration.class,
                RetentionConfiguration.class,
                CalendarConfiguration.class,
                CalendarFileConfiguration.class,
                MeetingConfiguration.class,
                LogConfiguration.class,
                PauseConfiguration.class,
                AgendaConfiguration.class,
                RoundConfiguration.class,
                ChangingRoundsConfiguration.class,
                LateRepliesConfiguration.class,
                ReplyConfiguration.class,
                ProposalConfiguration.class,
                NominationConfiguration.class,
                CaseworkConfiguration.class,
                ReminderCommandConfiguration.class,
                DraftConfiguration.class,
                JournalConfiguration.class,
                LayoutConfiguration.class,
                MailboxConfiguration.class);
        context.addBeanFactoryPostProcessor(beans -> Stream.of(beans.getBeanDefinitionNames())
                .forEach(name -> beans.getBeanDefinition(name).setLazyInit(true)));
        context.refresh();
    }

    private void ports() {
        bean(Wording.class, () -> WORDS);
        bean(UnitOfWork.class, () -> unitOfWork);
        bean(FakeMeetings.class, () -> meetings);
        bean(FakeCalendars.class, () -> calendars);
        bean(FakeAgendas.class, () -> agendas);
        bean(FakeAgendaPapers.class, () -> agendaPapers);
        bean(FakePreviews.class, () -> previews);
        bean(FakeKeptWords.class, () -> keptWords);
        bean(FakeShareables.class, () -> shareables);
        bean(FakeChoices.class, () -> choices);
        bean(Addresses.class, () -> addresses);
        bean(CutOffMunicipalities.class, () -> new CutOffMunicipalities(outages, contacts, addresses));
        bean(FakeContacts.class, () -> contacts);
        bean(FakeAccounts.class, () -> accounts);
        bean(FakeConfirmations.class, () -> confirmations);
        bean(FakeSigns.class, () -> signs);
        bean(FakeRetention.class, () -> retention);
        bean(FakeDoubts.class, () -> doubts);
        bean(FakeProposals.class, () -> proposals);
        bean(FakeItemProposals.class, () -> itemProposals);
        bean(FakeNominations.class, () -> nominations);
        bean(FakeWorkingGroups.class, () -> workingGroups);
        bean(Audit.class, () -> audit);
        bean(FakeRounds.class, () -> rounds);
        bean(FakeContributions.class, () -> contributions);
        bean(FakeOutbox.class, () -> outbox);
        bean(FakeDecisions.class, () -> decisions);
        bean(FakeReplyFiles.class, FakeReplyFiles::new);
        bean(FakeLedger.class, () -> ledger);
        bean(FakeCases.class, () -> cases);
        bean(ChangingNetworks.class, () -> networks);
        bean(Files.class, () -> file -> files.getOrDefault(file.name(), new Files.NotAvailable("not there")));
        bean(
                PublicHolidays.class,
                () -> day -> Set.of("12-25", "12-26", "01-01")
                        .contains(day.toString().substring(5)));
        bean(Clock.class, () -> Clock.fixed(now, DanishTime.ZONE));
    }

    private void useCases() {
        bean(PlanningRounds.class, () -> new PlanningRounds(contacts, rounds, context.getBean(PublicHolidays.class)));
        bean(OpeningRounds.class, () -> new OpeningRounds(unitOfWork, rounds, ledger, outbox, timetable, audit));
        bean(
                ClosingRounds.class,
                () -> new ClosingRounds(unitOfWork, rounds, timetable, new TellingAsked(ledger, outbox), audit));
        bean(TakingReplies.class, this::taking);
        bean(NominatingPeople.class, () -> new NominatingPeople(unitOfWork, nominations, contacts, taking()));
        bean(ComposingGroups.class, () -> new ComposingGroups(unitOfWork, nominations, workingGroups, audit));
        bean(CaseCalendar.class, () -> new CaseCalendar(meetings, context.getBean(PublicHolidays.class)));
        bean(CorrectingCases.class, () -> new CorrectingCases(unitOfWork, cases, audit));
        bean(MovingCases.class, () -> new MovingCases(unitOfWork, cases, context.getBean(CaseCalendar.class), audit));
        bean(ChangingForums.class, () -> new ChangingForums(unitOfWork, forumChanges, networks, audit));
        bean(ProposingItems.class, () -> new ProposingItems(unitOfWork, itemProposals, taking()));
        bean(WithdrawingItems.class, () -> new WithdrawingItems(unitOfWork, itemProposals, taking()));
        bean(DecidingItems.class, () -> new DecidingItems(unitOfWork, itemProposals, agendas, audit));
        bean(TakingBack.class, () -> new TakingBack(unitOfWork, contributions, audit));
        bean(ConfirmingLevels.class, () -> new ConfirmingLevels(unitOfWork, contributions, audit));
        changingRounds();
        bean(
                PassingOnRequests.class,
                () -> new PassingOnRequests(new PassingOnRequests.Means(
                        rounds, ledger, contributions, contacts, outbox, timetable, audit)));
        bean(
                KeepingContacts.class,
                () -> new KeepingContacts(unitOfWork, contacts, context.getBean(PassingOnRequests.class), audit));
        bean(
                ErasingPeople.class,
                () -> new ErasingPeople(unitOfWork, contacts, traces, context.getBean(PassingOnRequests.class), audit));
        bean(
                ForgettingOver.class,
                () -> new ForgettingOver(
                        new FindingOver(
                                new FakeNetworks(List.of(network)),
                                contacts,
                                meetings,
                                rounds,
                                contributions,
                                retention),
                        retention,
                        retention,
                        context.getBean(ErasingPeople.class),
                        audit));
        bean(PersonalTraces.class, () -> traces);
        bean(PlanningAbsences.class, () -> new PlanningAbsences(contacts));
        bean(
                DecidingProposals.class,
                () -> new DecidingProposals(unitOfWork, proposals, contacts, context.getBean(KeepingContacts.class)));
        bean(
                JudgingHealth.class,
                () -> new JudgingHealth(
                        contacts, confirmations, signs, new SilentPeople(rounds, ledger, contributions)));
        bean(Reminding.class, this::reminding);
        bean(
                GatheredReminders.class,
                () -> new GatheredReminders(
                        rounds, reminding(), round -> drafts.sent(round).isPresent()));
        bean(FakePauses.class, () -> pauses);
        bean(FakeInbox.class, () -> inbox);
        bean(FakeWaitingMails.class, () -> waitingMails);
        bean(ReplyCodes.class, () -> Mailing.CODES);
        bean(MailAnswers.class, () -> Mailing.answers(outbox));
        bean(
                PausingSending.class,
                () -> new PausingSending(new PausingSending.Means(
                        unitOfWork, pauses, rounds, tasks, tasks, outbox, outbox, reminding(), audit)));
        bean(FakeDrafts.class, () -> drafts);
        bean(FakeDissentChoices.class, () -> dissent);
        bean(FakeReplyFiles.class, () -> replyFiles);
        bean(
                ListingDueSteps.class,
                () -> new ListingDueSteps(
                        meetings, context.getBean(FollowingPlans.class), context.getBean(PublicHolidays.class)));
        bean(
                OfficeHours.class,
                () -> new OfficeHours(context.getBean(PublicHolidays.class), ReminderHours.of("08:00-16:00")));
        bean(Notices.class, () -> new Notices(unitOfWork, contacts, outbox, WORDS));
        bean(BriefingSecretariats.class, this::briefing);
        bean(
                FollowingPlans.class,
                () -> new FollowingPlans(agendas, rounds, drafts, drafts, context.getBean(PublicHolidays.class)));
        bean(ComposingDrafts.class, this::composing);
        bean(JointWordings.class, () -> wordings);
        bean(Layouts.class, () -> layouts);
        bean(PageLayouts.class, () -> new TextLayouts(Path.of("none"), new SamplePages(WORDS)));
        bean(
                Texts.class,
                () -> new WordingTexts(WORDS, new SentTexts(texts, context.getBean(Clock.class)), new FoundPhrases()));
        bean(PremeetingWriter.class, () -> new WritingPremeetings(WORDS, layouts));
        bean(WordingPositions.class, () -> new WordingPositions(unitOfWork, wordings, audit));
        bean(MakingDrafts.class, () -> new MakingDrafts(unitOfWork, composing(), drafts, drafts, audit));
    }

    private BriefingSecretariats briefing() {
        return new BriefingSecretariats(new BriefingSecretariats.Means(
                unitOfWork,
                new FakeNetworks(List.of(network)),
                contacts,
                context.getBean(ListingDueSteps.class),
                (whose, day) -> briefed.add(whose + " " + day),
                outbox,
                context.getBean(OfficeHours.class),
                List.copyOf(context.getBeansOfType(BriefingOccasion.class).values())));
    }

    /** Lets the timer ring, as it does every minute. */
    public void ring() {
        context.getBeansOfType(DueWork.class).values().forEach(work -> work.run(now));
    }

    /** Returns who is missing in a round, and how they are reminded. */
    public Reminding reminding() {
        return new Reminding(ledger, contributions, contacts, new Nudging(nudges, outbox, 3));
    }

    private ComposingDrafts composing() {
        return new ComposingDrafts(contributions, meetings, contacts, ledger, wordings, dissent, replyFiles);
    }

    private void changingRounds() {
        TellingAsked telling = new TellingAsked(ledger, outbox);
        MovingDeadlines moving = new MovingDeadlines(unitOfWork, rounds, timetable, telling, audit);
        bean(LateReplies.class, this::lateReplies);
        bean(TellingAsked.class, () -> telling);
        bean(MovingDeadlines.class, () -> moving);
        bean(DecidingExtensions.class, () -> new DecidingExtensions(unitOfWork, decisions, moving, outbox, audit));
        bean(CorrectingRounds.class, () -> new CorrectingRounds(unitOfWork, rounds, ledger, outbox, audit));
        bean(ReopeningRounds.class, () -> new ReopeningRounds(unitOfWork, rounds, timetable, telling, audit));
        CallingOffRounds callingOff = new CallingOffRounds(unitOfWork, rounds, timetable, telling, audit);
        bean(CallingOffRounds.class, () -> callingOff);
        bean(MovingMeetings.class, () -> new MovingMeetings(unitOfWork, meetings, rounds, telling, audit));
        bean(CallingOffMeetings.class, () -> new CallingOffMeetings(unitOfWork, meetings, rounds, callingOff, audit));
    }

    private <T> void bean(Class<T> type, Supplier<T> bean) {
        context.registerBean(type, bean);
    }

    private TakingReplies taking() {
        return new TakingReplies(unitOfWork, contributions, lateReplies(), audit);
    }

    private LateReplies lateReplies() {
        return new LateReplies(new LateReplies.Means(
                unitOfWork, contributions, decisions, new FakeNetworks(List.of(network)), contacts, outbox, audit));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Writes to the bot and returns what it answers. */
    public String say(String words) {
        return text(hear(words));
    }

    /** Returns what lies behind a link in an answer, by the file's name. */
    public byte[] fetch(String answer, String file) {
        Matcher link =
                Pattern.compile("\\[" + Pattern.quote(file) + "]\\(([^)]+)\\)").matcher(answer);
        if (!link.find()) {
            throw new AssertionError("no link to " + file + " in " + answer);
        }
        try {
            return MockMvcBuilders.standaloneSetup(context.getBean("draftDownloads"))
                    .build()
                    .perform(MockMvcRequestBuilders.get(URI.create(link.group(1))))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
        } catch (Exception notServed) {
            throw new AssertionError("cannot fetch " + file, notServed);
        }
    }

    /** Writes to the bot with a file attached. */
    public String send(String words, String file, String content) {
        return send(words, file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes to the bot with a file attached that is no text. */
    public String send(String words, String file, byte[] content) {
        files.put(file, new Files.Fetched(content));
        return sendUnread(words, file);
    }

    /** Writes to the bot with a file attached that has to be fetched. */
    public String sendUnread(String words, String file) {
        Incoming.SharedFile shared = new Incoming.SharedFile(file, "http://127.0.0.1/" + file, null);
        Incoming.Said said = new Incoming.Said(words, null, List.of(shared));
        return text(answer(said));
    }

    /** Writes to the bot. */
    public Answering hear(String words) {
        return answer(new Incoming.Said(words, null, List.of()));
    }

    private Answering answer(Incoming.Said said) {
        Turn turn = turn(said);
        return unitOfWork.run(() -> talk().said(said, turn).orElseGet(() -> talk().notUnderstood(said, turn)));
    }

    /** Tells whether the bot takes words for the secretariat's own. */
    public boolean takes(String words) {
        Incoming.Said said = new Incoming.Said(words, null, List.of());
        return talk().said(said, turn(said)).isPresent();
    }

    /** Presses a preview's button. */
    public Answering press(String verb, String preview, boolean expectsCard) {
        return press(verb, Map.of("preview", preview), expectsCard);
    }

    /** Presses a button. */
    public Answering press(String verb, Map<String, String> inputs, boolean expectsCard) {
        Incoming.Pressed press = new Incoming.Pressed(verb, inputs, "card", expectsCard);
        return unitOfWork.run(() -> talk().pressed(press, turn(press)));
    }

    /** Returns the buttons of the conversation itself. */
    public Set<String> verbs() {
        return talk().verbs();
    }

    /** Presses any other button the secretariat is shown, in a client with universal actions; returns the card shown. */
    public String press(String verb, Map<String, String> inputs) {
        return ((Reaction.ShowCard) answered(verb, inputs).reaction()).json();
    }

    /** Presses any other button the secretariat is shown, and returns the whole answer. */
    public Answering answered(String verb, Map<String, String> inputs) {
        Incoming.Pressed press = new Incoming.Pressed(verb, inputs, "card", true);
        SecretariatButtons buttons = context.getBeansOfType(SecretariatButtons.class).values().stream()
                .filter(one -> one.verbs().contains(verb))
                .findFirst()
                .orElseThrow();
        return unitOfWork.run(() -> buttons.pressed(press, turn(press)));
    }

    /** Returns what the messages whose key begins like this would say if they were sent now. */
    public List<Message> sent(String keyPrefix) {
        return outbox.rows().stream()
                .filter(row -> row.dispatch().key().startsWith(keyPrefix))
                .map(row -> rendered(new Outbox.Queued(row.id(), row.dispatch(), 0, false)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Message> rendered(Outbox.Queued queued) {
        Rendering.Rendered rendered = context.getBeansOfType(NoticeRendering.class).values().stream()
                .filter(notice -> notice.words(queued.dispatch().intent()))
                .findFirst()
                .map(notice -> notice.render(queued, now))
                .orElseGet(() -> context.getBean(Rendering.class).render(queued, now));
        if (rendered instanceof Rendering.Replacement replacement) {
            return Optional.of(replacement.message());
        }
        return rendered instanceof Rendering.Fresh fresh ? Optional.of(fresh.message()) : Optional.empty();
    }

    /** Lets another member of the secretariat sit down at the desk. */
    public void changeTo(Person person) {
        sitting = person;
    }

    /** Returns what is wired under this type. */
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** Lets mail be sent as well: what it carries goes to the outbox with a mail address. */
    public void canMail() {
        bean(SecondChannel.class, () -> Mailing.channel(contacts));
    }

    /** Lets every request that is on its way arrive. */
    public void deliverRequests() {
        outbox.rows().stream()
                .map(row -> row.dispatch().key())
                .filter(key -> key.startsWith("request:"))
                .forEach(key -> outbox.deliver(key, "sent-" + key, now));
    }

    /** Lets a contact person write something about themselves; empty when it may be meant as a reply. */
    public Optional<String> hears(Person person, String words) {
        return hears(person, words, List.of(network));
    }

    /** Lets a contact person of these networks write to the bot about themselves. */
    public Optional<String> hears(Person person, String words, List<Network> networks) {
        Incoming.Said said = new Incoming.Said(words, null, List.of());
        Turn turn = turn(said, new Speaking(person, List.of(), networks));
        return unitOfWork.run(() -> context.getBeansOfType(ContactCommand.class).values().stream()
                .flatMap(command -> command.said(said, turn).stream())
                .findFirst()
                .map(Desk::text));
    }

    /** Lets a contact person write to the bot about their rounds, and returns what it answers. */
    public String writes(Person person, String words) {
        return text(hearFrom(person, words));
    }

    /** Hears a contact person's words as the inbox would, and returns the answer with its cards. */
    public Answering hearFrom(Person person, String words) {
        Incoming.Said said = new Incoming.Said(words, null, List.of());
        Turn turn = turn(said, new Speaking(person, List.of(), List.of(network)));
        return unitOfWork.run(() -> context.getBean(ContactTalk.class).said(said, turn));
    }

    /** Lets a contact person press a button about themselves, and returns the answer. */
    public Answering pressedBy(Person person, String verb, Map<String, String> inputs) {
        return pressedBy(person, verb, inputs, List.of(network));
    }

    /** Lets a contact person of these networks press a button about themselves, and returns the answer. */
    public Answering pressedBy(Person person, String verb, Map<String, String> inputs, List<Network> networks) {
        Incoming.Pressed press = new Incoming.Pressed(verb, inputs, "card", true);
        Turn turn = turn(press, new Speaking(person, List.of(), networks));
        return unitOfWork.run(() -> context.getBeansOfType(ContactCommand.class).values().stream()
                .filter(command -> command.verbs().contains(verb))
                .findFirst()
                .orElseThrow()
                .pressed(press, turn));
    }

    /** Lets a contact person press a button of a card that is no request. */
    public Answering pressedBy(Person person, String verb, Map<String, String> inputs, boolean expectsCard) {
        Incoming.Pressed press = new Incoming.Pressed(verb, inputs, "card", expectsCard);
        Turn turn = new Turn(turn(press).heard(), new Speaking(person, List.of(), List.of(network)), now);
        return unitOfWork.run(() -> context.getBeansOfType(ContactButtons.class).values().stream()
                .filter(buttons -> buttons.verbs().contains(verb))
                .findFirst()
                .orElseThrow()
                .pressed(press, turn));
    }

    /** Returns the id of the preview an answer shows. */
    public static String previewIn(Answering answer) {
        Matcher found = PREVIEW.matcher(String.valueOf(answer.messages().get(0).card()));
        if (!found.find()) {
            throw new AssertionError("no preview in " + text(answer));
        }
        return found.group(1);
    }

    /** Returns everything an answer says. */
    public static String text(Answering answer) {
        return answer.messages().stream().map(Message::text).collect(Collectors.joining("\n\n"));
    }

    /** Goes on in a channel, where everybody can read; the bot alone sees what is written when it is targeted. */
    public void enterChannel(boolean targeted) {
        place = new Incoming.Place("http://127.0.0.1", "19:channel", false, targeted);
    }

    /** Fetches a calendar as a calendar program does, its folded lines whole again; empty when there is none. */
    public String calendar(String link) {
        try {
            var answer = MockMvcBuilders.standaloneSetup(context.getBean("calendarDownloads"))
                    .build()
                    .perform(MockMvcRequestBuilders.get(URI.create(link)))
                    .andReturn()
                    .getResponse();
            return answer.getStatus() == 404
                    ? ""
                    : new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
        } catch (Exception notServed) {
            throw new AssertionError("cannot fetch " + link, notServed);
        }
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Returns what the time is at the desk. */
    public Instant now() {
        return now;
    }

    /** Goes on at this local time. */
    public void continueAt(String local) {
        now = at(local);
    }

    /** Lets the consultant serve these networks. */
    public void serve(Network... networks) {
        serves = List.of(networks);
    }

    /** Lets the consultant also be a contact person. */
    public void alsoReplies() {
        belongsTo = List.of(network);
    }

    /** Appoints a contact person who has opened the bot in Teams. */
    public Person contact(String mailbox, String name, MunicipalityCode municipality, Role role, String... areas) {
        Person person = unlinked(mailbox, name, municipality, role, areas);
        addresses.remember(
                person.id(), new ChatAddress("http://127.0.0.1", "tenant", "29:" + mailbox, "a:" + mailbox), now);
        return person;
    }

    /** Appoints a contact person whom Teams does not know. */
    public Person unlinked(String mailbox, String name, MunicipalityCode municipality, Role role, String... areas) {
        Person person = person(mailbox, name);
        contacts.appoint(network.id(), person.id(), new Appointment(municipality, role, Set.of(areas), null, null));
        return person;
    }

    /** Enters somebody who is no contact person. */
    public Person stranger(String mailbox, String name) {
        return person(mailbox, name);
    }

    /** Lets a contact person be away. */
    public void away(String mailbox, Absence absence) {
        Person person =
                contacts.byEmail(new EmailAddress(mailbox + "@example.dk")).orElseThrow();
        contacts.keep(
                network.id(),
                contacts.of(network.id(), person.id()).orElseThrow().away(absence));
    }

    /** Enters a meeting of the first forum. */
    public void meeting(String date) {
        meetings.enter(network, network.forums().get(0).id(), LocalDate.parse(date), LocalTime.of(15, 0), true);
    }

    /** Lets a contact person hand in an answer to some items. */
    public void replies(String round, Person person, MunicipalityCode municipality, Map<String, Position> answers) {
        Map<String, Answer> given = new LinkedHashMap<>();
        answers.forEach(
                (item, position) -> given.put(item, new Answer(position, position.needsText() ? "Fordi." : "")));
        taking().take(
                        new Reply(
                                round(round),
                                municipality,
                                person.id(),
                                given,
                                Level.ADMINISTRATIVE,
                                Stage.HANDED_IN,
                                Channel.CHAT,
                                null,
                                "activity-" + ++activities),
                        now);
    }

    /** Returns a round that must be there. */
    public Round round(String id) {
        return rounds.find(new RoundId(id)).orElseThrow();
    }

    /** Returns somebody known by address, who need not be anything in the network. */
    public Person person(String mailbox, String name) {
        return contacts.enter(new EmailAddress(mailbox + "@example.dk"), name, "", "11 22 33 44");
    }

    private SecretariatTalk talk() {
        return context.getBean(SecretariatTalk.class);
    }

    private Turn turn(Incoming.Content content) {
        return turn(
                content,
                new Speaking(sitting, serves.stream().map(networks::current).toList(), belongsTo));
    }

    private Turn turn(Incoming.Content content, Speaking by) {
        String activity = "activity-" + ++activities;
        Incoming incoming = new Incoming(
                "key-" + activity,
                activity,
                new Incoming.Speaker("tenant", "aad", "29:konsulent", consultant.name()),
                place,
                now,
                content);
        Map<Incoming.SharedFile, Files.Answer> fetched = new LinkedHashMap<>();
        if (content instanceof Incoming.Said said) {
            said.files()
                    .forEach(file ->
                            fetched.put(file, files.getOrDefault(file.name(), new Files.NotAvailable("not there"))));
        }
        return new Turn(incoming, by, now, fetched);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DanishTime.ZONE).toInstant();
    }
}
