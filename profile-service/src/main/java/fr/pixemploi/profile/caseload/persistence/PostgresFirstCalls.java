package fr.pixemploi.profile.caseload.persistence;

import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Replica;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import fr.pixemploi.profile.caseload.domain.call.CallRule;
import fr.pixemploi.profile.caseload.domain.call.CallRules;
import fr.pixemploi.profile.caseload.domain.call.CallTerms;
import fr.pixemploi.profile.caseload.domain.call.FirstCall;
import fr.pixemploi.profile.caseload.domain.call.FirstCalls;
import fr.pixemploi.profile.caseload.domain.call.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order by one statement: for each person of the selection, a few hundred of an adviser or a thousand of a structure, the first rule that
 * applies. It changes with the clock, so that no index could keep it; what it is worked out from stands in the entries. A replica may say who
 * is on a page: the same statement about these few, in the database, says what is shown of them.
 */
@ApplicationScoped
class PostgresFirstCalls implements FirstCalls {
    /** What a reason asks of an entry, and since when it has applied. */
    private record Asked(String condition, String since) {}

    private record Question(String statement, Named arguments) {}

    private final Sql sql;
    private final Replica replica;
    private final EndedGrants endedGrants;

    /** Of whom the structure has a file: what is asked of it can be done nowhere else. */
    private static final String OWN_FILE = "e.registered_at is not null";

    PostgresFirstCalls(Sql sql, Replica replica, EndedGrants endedGrants) {
        this.sql = sql;
        this.replica = replica;
        this.endedGrants = endedGrants;
    }

    @Override
    public List<FirstCall> of(CaseloadSelection selection, CallTerms terms, FirstCall.Position after, int max) {
        Question whole = question(selection, terms, after, max, null);
        return replica.read(
                copy -> copy.list(row -> row.uuid("beneficiary_id"), whole.statement(), whole.arguments()),
                page -> Optional.of(current(selection, question(selection, terms, after, max, page), terms))
                        .filter(calls -> page.equals(calls.stream()
                                .map(call -> call.entry().beneficiaryId())
                                .toList())),
                () -> current(selection, whole, terms));
    }

    /** Nothing is written, and no connection of the database held, while a replica proposes. */
    private List<FirstCall> current(CaseloadSelection selection, Question question, CallTerms terms) {
        endedGrants.end(selection.structureId(), selection.now());
        return calls(question, terms);
    }

    /** @param among whom alone it is about; null for all of the selection */
    private static Question question(
            CaseloadSelection selection,
            CallTerms terms,
            FirstCall.Position after,
            int max,
            @Nullable List<UUID> among) {
        CaseloadConditions asked = CaseloadConditions.of(selection)
                .when("among", among == null ? null : Sql.uuids(among), "e.beneficiary_id = any (:among)")
                .with("max", max)
                .with("rank", after.rank())
                .with("since", after.since())
                .with("person", after.beneficiaryId());
        StringBuilder ranks = new StringBuilder();
        StringBuilder sinces = new StringBuilder();
        List<CallRule> rules = terms.rules().rules();
        for (int i = 0; i < rules.size(); i++) {
            CallRule rule = rules.get(i);
            Asked reason = asked(rule.reason(), terms.rules());
            String condition = rule.reminder() ? "not quiet and " + reason.condition() : reason.condition();
            ranks.append(" when %s then %d".formatted(condition, i + 1));
            sinces.append(" when %d then %s".formatted(i + 1, reason.since()));
            moments(rule, terms, asked);
        }
        LocalDate today = terms.today();
        asked.with("today", today);
        return new Question(
                """
                        select e.*, %1$s as progress, r.total_pix, r.competences
                        from (
                          select * from (
                            select ranked.*, case rank%3$s end as since from (
                              select e.*, case%2$s end as rank
                              from (select e.*, coalesce(e.quiet_until >= :today, false) as quiet from caseload e
                                    where %4$s and e.restricted_since is null) e
                            ) ranked where rank is not null
                          ) waiting
                          where (rank, since, beneficiary_id) > (:rank, :since, :person)
                          order by rank, since, beneficiary_id limit :max
                        ) e
                        left join result_in_force r on r.id = e.result_id
                        order by e.rank, e.since, e.beneficiary_id
                        """.formatted(CaseloadConditions.PROGRESS, ranks, sinces, asked.where()), asked.arguments());
    }

    private List<FirstCall> calls(Question question, CallTerms terms) {
        List<CallRule> rules = terms.rules().rules();
        return sql.query(question.statement(), question.arguments()).list(row -> call(row, rules));
    }

    private static FirstCall call(Row row, List<CallRule> rules) {
        int rank = row.integer("rank");
        return new FirstCall(
                CaseloadRows.entry(row),
                rules.get(rank - 1),
                new FirstCall.Position(rank, row.instant("since"), row.uuid("beneficiary_id")));
    }

    private static Asked asked(Reason reason, CallRules rules) {
        return switch (reason) {
            case INTERVIEW_TODAY ->
                new Asked("e.interview_at >= :dayBegins and e.interview_at < :dayEnds", "ranked.interview_at");
            case RESULT_TO_TALK_OVER ->
                new Asked(OWN_FILE + " and e.result_id is not null and not e.talked_over", "ranked.completed_at");
            case PATHWAY_TO_REMAKE ->
                new Asked("e.pathway_status in ('to-remake', 'declined')", "ranked.progressed_at");
            case STALLED ->
                new Asked(
                        "e.pathway_status not in ('completed', 'declined', 'abandoned')"
                                + " and e.progressed_at < :stalledBefore",
                        "ranked.progressed_at");
            case SHARING_ENDS ->
                new Asked(OWN_FILE + " and e.shared_until < :sharingEndsBefore", "ranked.shared_until");
            case READY_FOR_CERTIFICATION -> new Asked("e.is_ready and e.certificate_id is null", "ranked.completed_at");
            case EQUIPMENT_MISSING ->
                new Asked(
                        rules.missing().stream()
                                .map(set -> set.stream()
                                        .map(CaseloadConditions::lacking)
                                        .collect(Collectors.joining(" and ", "(", ")")))
                                .collect(Collectors.joining(" or ", "(", ")")),
                        "ranked.equipment_at");
            case UNANSWERED_INVITATION -> new Asked(invited("e") + " < :invitedBefore", invited("ranked"));
        };
    }

    /** When an entry was last invited, to the file or to a campaign, as long as no answer to it is known; null when nothing waits for one. */
    private static String invited(String entry) {
        return """
                greatest(case when not %1$s.taken_over then %1$s.invited_at end, (
                  select max(u.last_invited_at) from unanswered_invitation u
                  where u.structure_id = %1$s.structure_id and u.beneficiary_id = %1$s.beneficiary_id))""".formatted(entry);
    }

    private static void moments(CallRule rule, CallTerms terms, CaseloadConditions asked) {
        Instant now = terms.now();
        switch (rule.reason()) {
            case INTERVIEW_TODAY -> {
                asked.with("dayBegins", terms.today().atStartOfDay(terms.zone()).toInstant());
                asked.with(
                        "dayEnds",
                        terms.today().plusDays(1).atStartOfDay(terms.zone()).toInstant());
            }
            case STALLED -> asked.with("stalledBefore", now.minus(days(rule)));
            case SHARING_ENDS -> asked.with("sharingEndsBefore", now.plus(days(rule)));
            case UNANSWERED_INVITATION -> asked.with("invitedBefore", now.minus(Duration.ofDays(terms.reminderDays())));
            case RESULT_TO_TALK_OVER, PATHWAY_TO_REMAKE, READY_FOR_CERTIFICATION, EQUIPMENT_MISSING -> {
                // They ask for no moment.
            }
        }
    }

    private static Duration days(CallRule rule) {
        return Duration.ofDays(Objects.requireNonNull(rule.days(), "the schema asks for days"));
    }
}
