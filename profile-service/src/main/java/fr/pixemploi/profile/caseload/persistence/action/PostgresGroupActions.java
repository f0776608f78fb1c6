package fr.pixemploi.profile.caseload.persistence.action;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.caseload.domain.action.ActionLine;
import fr.pixemploi.profile.caseload.domain.action.Actor;
import fr.pixemploi.profile.caseload.domain.action.Deed;
import fr.pixemploi.profile.caseload.domain.action.GroupAction;
import fr.pixemploi.profile.caseload.domain.action.GroupActionLineReason;
import fr.pixemploi.profile.caseload.domain.action.GroupActionOutcome;
import fr.pixemploi.profile.caseload.domain.action.GroupActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Group actions in PostgreSQL; how far one came is counted from its lines. */
@ApplicationScoped
class PostgresGroupActions implements GroupActions {
    private static final UUID LAST = new UUID(-1, -1);

    private static final String ACTIONS = """
            select a.*, l.people, l.done, l.already, l.refused from group_action a cross join lateral (
              select count(*) as people, count(*) filter (where outcome = 'done') as done,
                count(*) filter (where outcome = 'already') as already, count(*) filter (where outcome = 'refused') as refused
              from group_action_line where action_id = a.id) l
            """;

    /** A name stands only where the structure has a file of the person. */
    private static final String LINES = """
            select l.*, f.first_name, f.last_name from group_action_line l
            join group_action a on a.id = l.action_id
            left join followed_file f on f.id = l.beneficiary_id and f.structure_id = a.structure_id
            """;

    private final Sql sql;

    PostgresGroupActions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void begin(GroupAction action, List<UUID> people) {
        Deed deed = action.deed();
        Actor actor = action.actor();
        sql.update(
                """
                insert into group_action (id, structure_id, kind, campaign_code, reason, purpose, colleague_id,
                  issuer, subject, client_id, roles, begun_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                action.id(),
                action.structureId(),
                deed.kind(),
                deed instanceof Deed.Invite invite ? invite.campaignCode() : null,
                deed instanceof Deed.AskForSharing ask ? ask.reason() : null,
                deed instanceof Deed.AskForSharing ask ? ask.purpose().code() : null,
                deed instanceof Deed.Assign assign ? assign.colleagueId() : null,
                actor.issuer(),
                actor.subject(),
                actor.clientId(),
                Sql.texts(actor.roles()),
                action.begunAt());
        sql.batch(
                "insert into group_action_line (action_id, number, beneficiary_id) values (?, ?, ?)",
                IntStream.range(0, people.size()).boxed().toList(),
                index -> arguments(action.id(), index + 1, people.get(index)));
    }

    @Override
    public Optional<GroupAction> find(UUID id) {
        return sql.query(ACTIONS + "where a.id = ?", id).optional(ActionRows::action);
    }

    @Override
    public Optional<GroupAction> lock(UUID id) {
        return sql.query(ACTIONS + "where a.id = ? for update of a", id).optional(ActionRows::action);
    }

    @Override
    public List<GroupAction> of(UUID structureId, @Nullable UUID before, int max) {
        return sql.query(
                        ACTIONS + "where a.structure_id = ? and a.id < ? order by a.id desc limit ?",
                        structureId,
                        before == null ? LAST : before,
                        max)
                .list(ActionRows::action);
    }

    @Override
    public Optional<ActionLine> next(UUID id) {
        return sql.query(LINES + "where l.action_id = ? and l.outcome is null order by l.number limit 1", id)
                .optional(ActionRows::line);
    }

    @Override
    public void note(UUID id, int number, GroupActionOutcome outcome, @Nullable GroupActionLineReason why) {
        sql.update(
                "update group_action_line set outcome = ?, why = ? where action_id = ? and number = ? and outcome is null",
                Sql.lowerCase(outcome),
                Sql.lowerCase(why),
                id,
                number);
    }

    @Override
    public void end(UUID id, Instant at) {
        sql.update("update group_action set ended_at = ? where id = ?", at, id);
    }

    @Override
    public List<ActionLine> lines(UUID id, @Nullable GroupActionOutcome outcome, int after, int max) {
        String wanted = Sql.lowerCase(outcome);
        return sql.query(
                        LINES
                                + "where l.action_id = ? and l.number > ? and l.outcome is not distinct from coalesce(cast(? as text), l.outcome) order by l.number limit ?",
                        id,
                        after,
                        wanted,
                        max)
                .list(ActionRows::line);
    }

    @Override
    public List<ActionLine> invited(UUID id, int after, int max) {
        return sql.query(LINES + """
                        where l.action_id = ? and l.number > ? and l.outcome in ('done', 'already')
                          and not exists (select from caseload e
                                          where e.structure_id = a.structure_id and e.beneficiary_id = l.beneficiary_id
                                            and e.restricted_since is not null)
                        order by l.number limit ?
                        """, id, after, max).list(ActionRows::line);
    }

    @Override
    public boolean follows(String account, UUID fileId) {
        return sql.query("select 1 from followed_file where id = ? and referent_id = ?", fileId, account)
                .exists();
    }

    @Override
    public boolean invite(UUID structureId, UUID fileId, String campaignCode, String by, Instant at) {
        if (sql.updateOne("""
                insert into campaign_invitation (structure_id, beneficiary_id, campaign_code, invited_by, invited_at, last_invited_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """, structureId, fileId, campaignCode, by, at, at)) return true;
        sql.update(
                "update campaign_invitation set last_invited_at = ? where structure_id = ? and beneficiary_id = ? and campaign_code = ?",
                at,
                structureId,
                fileId,
                campaignCode);
        return false;
    }
}
