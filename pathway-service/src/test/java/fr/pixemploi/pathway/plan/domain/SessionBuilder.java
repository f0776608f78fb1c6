package fr.pixemploi.pathway.plan.domain;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.session.Cost;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Effect;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.SessionId;
import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sessions in as few words as a test needs: free, on site, nearby, for everybody, two weeks of ten hours from 4 January 2027. */
final class SessionBuilder {
    static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    private final String id;
    private String training;
    private DeliveryMode mode = DeliveryMode.ON_SITE;
    private boolean mobileReady;
    private LocalDate start = MONDAY;
    private int days = 12;
    private int hours = 20;
    private @Nullable Integer hoursAWeek = 10;
    private Set<DayOfWeek> weekdays = Set.of();
    private boolean selfPaced;
    private @Nullable Integer travel = 10;
    private Set<String> languages = Set.of();
    private Set<String> publics = Set.of();
    private final Map<String, Session.Accommodation> accommodations = new HashMap<>();
    private @Nullable Integer seats;
    private boolean waitingList = true;
    private Session.@Nullable Recruitment recruitment = Session.Recruitment.OPEN;
    private @Nullable Integer cents = 0;
    private boolean cpf;
    private final List<Cost.Funding> fundings = new ArrayList<>();
    private final Map<CompetenceCode, Effect> effects = new HashMap<>();
    private final Map<CompetenceCode, Double> prerequisites = new HashMap<>();

    private SessionBuilder(String id) {
        this.id = id;
        this.training = "t" + id;
    }

    static SessionBuilder aSession(String id) {
        return new SessionBuilder(id);
    }

    SessionBuilder of(String other) {
        training = other;
        return this;
    }

    SessionBuilder mode(DeliveryMode other, boolean ready) {
        mode = other;
        mobileReady = ready;
        return this;
    }

    SessionBuilder from(LocalDate day, int lasting) {
        start = day;
        days = lasting;
        return this;
    }

    SessionBuilder inWeek(int week, int weeks) {
        return from(MONDAY.plusWeeks(week), weeks * 7 - 2);
    }

    SessionBuilder hours(int all, @Nullable Integer aWeek) {
        hours = all;
        hoursAWeek = aWeek;
        return this;
    }

    SessionBuilder on(DayOfWeek... some) {
        weekdays = Set.of(some);
        return this;
    }

    SessionBuilder selfPaced() {
        selfPaced = true;
        return this;
    }

    SessionBuilder travel(@Nullable Integer minutes) {
        travel = minutes;
        return this;
    }

    SessionBuilder languages(String... some) {
        languages = Set.of(some);
        return this;
    }

    SessionBuilder publics(String... some) {
        publics = Set.of(some);
        return this;
    }

    SessionBuilder answers(String need, Session.Accommodation answer) {
        accommodations.put(need, answer);
        return this;
    }

    SessionBuilder seats(@Nullable Integer left) {
        seats = left;
        return this;
    }

    SessionBuilder recruitment(Session.@Nullable Recruitment other) {
        recruitment = other;
        return this;
    }

    SessionBuilder cents(@Nullable Integer other) {
        cents = other;
        return this;
    }

    SessionBuilder cpf() {
        cpf = true;
        return this;
    }

    SessionBuilder funded(String code, String... statuses) {
        fundings.add(new Cost.Funding(code, Set.of(statuses)));
        return this;
    }

    SessionBuilder withoutWaitingList() {
        waitingList = false;
        return this;
    }

    SessionBuilder lifts(String competence, double shift, double top) {
        effects.put(new CompetenceCode(competence), new Effect(shift, top));
        return this;
    }

    SessionBuilder asks(String competence, double logits) {
        prerequisites.put(new CompetenceCode(competence), logits);
        return this;
    }

    Session session() {
        return new Session(
                new SessionId(id),
                new TrainingId(training),
                mode,
                mobileReady,
                new Dates(start, start.plusDays(days - 1L), hours, hoursAWeek, weekdays, selfPaced),
                travel,
                languages,
                publics,
                accommodations,
                seats,
                waitingList,
                recruitment,
                new Cost(cents, cpf, fundings),
                effects,
                prerequisites);
    }
}
