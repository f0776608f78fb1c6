package fr.pixemploi.profile.staff.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.staff.domain.Colleague;
import fr.pixemploi.profile.staff.domain.MembershipTrouble;
import fr.pixemploi.profile.staff.domain.StaffRole;
import fr.pixemploi.profile.staff.domain.StaffWish;
import fr.pixemploi.profile.staff.domain.StaffWishes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is wished of staff, in PostgreSQL, where all instances see who is at it. */
@ApplicationScoped
class PostgresStaffWishes implements StaffWishes {
    private final Sql sql;

    PostgresStaffWishes(Sql sql) {
        this.sql = sql;
    }

    /**
     * An account that is known from another structure under the same address is the colleague's: it was found or made by this address, and
     * its holder works there.
     */
    @Override
    public Optional<StaffWish> takeOn(Instant now, Instant until) {
        return sql.query("""
                        with due as (
                          select member_id, role from staff_membership
                          where state = 'wished' and due_at <= :now and (taken_until is null or taken_until <= :now)
                          order by due_at, member_id limit 1
                          for update skip locked
                        )
                        update staff_membership w set taken_until = :until, tries = w.tries + 1
                        from due join staff_member m on m.id = due.member_id
                        where w.member_id = due.member_id and w.role = due.role
                        returning w.member_id, w.role, w.wanted, w.number, w.tries - 1 as tries, m.structure_id, m.email, m.first_name,
                          m.last_name, coalesce(m.subject, (
                            select k.subject from staff_member k where k.email = m.email and k.accepted order by k.id limit 1
                          )) as subject, m.accepted
                        """, named("now", now).and("until", until)).optional(PostgresStaffWishes::wish);
    }

    @Override
    public void done(StaffWish wish, StaffWish.Outcome.Done done, Instant now) {
        sql.update(
                "update staff_member set subject = coalesce(subject, ?), accepted = accepted or ? where id = ?",
                done.subject(),
                wish.wanted(),
                wish.member());
        if (wish.wanted()) {
            settle(wish, "done", null);
            begin(wish, now);
        } else forget(wish);
        release(wish);
    }

    private void begin(StaffWish wish, Instant now) {
        sql.update("""
                insert into staff_beginning (member_id, structure_id, subject, invited_by, begun_at)
                select id, structure_id, subject, invited_by, ? from staff_member where id = ?
                on conflict do nothing
                """, now, wish.member());
    }

    private void forget(StaffWish wish) {
        sql.update(
                "delete from staff_membership where member_id = ? and role = ? and number = ?",
                wish.member(),
                wish.role().code(),
                wish.number());
        UUID member = wish.member();
        sql.update("""
                delete from staff_member m
                where id = ? and not exists (select 1 from staff_membership w where w.member_id = m.id)
                """, member);
    }

    @Override
    public void offered(StaffWish wish, String subject) {
        sql.update("update staff_member set subject = ? where id = ?", subject, wish.member());
        settle(wish, "offered", null);
        release(wish);
    }

    @Override
    public void failed(StaffWish wish, MembershipTrouble trouble) {
        settle(wish, "failed", Sql.lowerCase(trouble));
        release(wish);
    }

    private void settle(StaffWish wish, String state, @Nullable String trouble) {
        sql.updateOne(
                """
                update staff_membership set state = :state, trouble = :trouble
                where member_id = :member and role = :role and number = :number
                """,
                named("state", state)
                        .and("trouble", trouble)
                        .and("member", wish.member())
                        .and("role", wish.role().code())
                        .and("number", wish.number()));
    }

    @Override
    public void later(StaffWish wish, Instant due) {
        sql.updateOne(
                """
                update staff_membership set due_at = :due, trouble = :trouble
                where member_id = :member and role = :role and number = :number
                """,
                named("due", due)
                        .and("trouble", Sql.lowerCase(MembershipTrouble.NOT_REACHED))
                        .and("member", wish.member())
                        .and("role", wish.role().code())
                        .and("number", wish.number()));
        release(wish);
    }

    /** Also when it was wished otherwise meanwhile: that is due now. */
    private void release(StaffWish wish) {
        sql.updateOne(
                "update staff_membership set taken_until = null where member_id = ? and role = ?",
                wish.member(),
                wish.role().code());
    }

    private static StaffWish wish(Row row) {
        return new StaffWish(
                row.uuid("member_id"),
                row.uuid("structure_id"),
                new Colleague(row.text("email"), row.text("first_name"), row.text("last_name")),
                StaffRole.of(row.text("role")),
                row.truth("wanted"),
                row.bigint("number"),
                row.integer("tries"),
                row.textOrNull("subject"),
                row.truth("accepted"));
    }
}
