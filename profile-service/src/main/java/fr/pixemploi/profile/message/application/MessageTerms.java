package fr.pixemploi.profile.message.application;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.message.domain.MessageKind;
import fr.pixemploi.profile.message.domain.QuietHours;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** When people are written to, and how often. */
@ApplicationScoped
public class MessageTerms {
    /** Limits that are counted by the day are counted over this. */
    public static final Duration DAY = Duration.ofDays(1);

    private static final String DATA = "message/terms.yaml";

    private record Quiet(LocalTime from, LocalTime until, Set<DayOfWeek> days, ZoneId zone) {}

    private record Period(MessageKind kind, Duration period) {}

    private record Terms(
            boolean proposal,
            Quiet quiet,
            Duration fresh,
            Duration reminderAfter,
            Duration sharingEndsBefore,
            Duration onTheWayBefore,
            List<Duration> pauses,
            List<Period> periods,
            List<Limit> limits) {}

    /**
     * How much of what structures cause is sent in a day.
     *
     * @param ofOneStructureADay for one structure, to whomever
     * @param toOneAddressADay to one address, for whomever
     */
    public record Limit(MessageKind kind, int ofOneStructureADay, int toOneAddressADay) {}

    private final Terms terms = PackagedYaml.read(DATA, Terms.class);
    private final Map<MessageKind, Duration> periods =
            terms.periods().stream().collect(Collectors.toMap(Period::kind, Period::period));

    private final Map<MessageKind, Limit> limits =
            terms.limits().stream().collect(Collectors.toMap(Limit::kind, limit -> limit));

    public QuietHours quiet() {
        Quiet quiet = terms.quiet();
        return new QuietHours(quiet.from(), quiet.until(), quiet.days());
    }

    /** By whose clock hours are quiet for somebody of whom no structure knows where they live. */
    public ZoneId zone() {
        return terms.quiet().zone();
    }

    /** For how long something is worth saying after its time. */
    public Duration fresh() {
        return terms.fresh();
    }

    public Duration reminderAfter() {
        return terms.reminderAfter();
    }

    public Duration sharingEndsBefore() {
        return terms.sharingEndsBefore();
    }

    /** How long before an appointment somebody leaves for it. */
    public Duration onTheWayBefore() {
        return terms.onTheWayBefore();
    }

    /** Before each new try. */
    public List<Duration> pauses() {
        return terms.pauses();
    }

    /** In which a person gets one of a kind at most; zero where each counts for itself. */
    public Duration period(MessageKind kind) {
        return Objects.requireNonNull(periods.get(kind), kind::code);
    }

    /** Empty for what no structure causes. */
    public Optional<Limit> limit(MessageKind kind) {
        return Optional.ofNullable(limits.get(kind));
    }
}
