package fr.pixemploi.profile.staff.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import fr.pixemploi.profile.staff.domain.Absence;
import fr.pixemploi.profile.staff.domain.Colleague;
import fr.pixemploi.profile.staff.domain.Membership;
import fr.pixemploi.profile.staff.domain.MembershipState;
import fr.pixemploi.profile.staff.domain.MembershipTrouble;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffMembers;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import fr.pixemploi.profile.staff.domain.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Staff in PostgreSQL. By SQL, since memberships are written here as wishes and elsewhere as what came of them. */
@ApplicationScoped
class PostgresStaff implements StaffMembers {
    private static final UUID FIRST = new UUID(0, 0);

    /** In one statement, so that an account and what was done with it are of the same moment. */
    private static final String MEMBER = """
            select m.id, m.structure_id, m.email, m.first_name, m.last_name, m.subject, m.accepted, m.absent_from, m.absent_until, m.replaced_by,
              m.version,
              array(select w.role from staff_membership w where w.member_id = m.id order by w.role) as roles,
              array(select w.wanted from staff_membership w where w.member_id = m.id order by w.role) as wanted,
              array(select w.state from staff_membership w where w.member_id = m.id order by w.role) as states,
              array(select coalesce(w.trouble, '') from staff_membership w where w.member_id = m.id order by w.role) as troubles
            from staff_member m
            """;

    private final Sql sql;

    PostgresStaff(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(StaffMember member, String invitedBy) {
        try {
            sql.update(
                    """
                    insert into staff_member (id, structure_id, email, first_name, last_name, invited_by, version)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    member.id(),
                    member.structureId(),
                    member.colleague().email(),
                    member.colleague().firstName(),
                    member.colleague().lastName(),
                    invitedBy,
                    member.version());
        } catch (ViolatedConstraint e) {
            if (e.constraint().equals("one_entry_per_address_and_structure")) throw new StaffRefusal.AlreadyStaff();
            throw e;
        }
        wish(member);
    }

    @Override
    public void change(StaffMember member) {
        Absence absence = member.absence();
        sql.updateOne(
                """
                update staff_member set accepted = accepted or :accepted, absent_from = :from, absent_until = :until,
                  replaced_by = :replacement, version = :version
                where id = :id
                """,
                named("accepted", member.accepted())
                        .and("from", absence == null ? null : absence.from())
                        .and("until", absence == null ? null : absence.until())
                        .and("replacement", absence == null ? null : absence.replacedBy())
                        .and("version", member.version())
                        .and("id", member.id()));
        wish(member);
    }

    /** Whoever is at the old wish just now keeps it until the try is over: it is the number that tells them that it is another one. */
    private void wish(StaffMember member) {
        List<Membership> wished = member.memberships().stream()
                .filter(membership -> membership.state() == MembershipState.WISHED)
                .toList();
        sql.batch(
                """
                insert into staff_membership (member_id, role, wanted) values (?, ?, ?)
                on conflict (member_id, role) do update
                set wanted = excluded.wanted, state = 'wished', trouble = null, number = staff_membership.number + 1, tries = 0,
                  due_at = '-infinity'
                where staff_membership.wanted <> excluded.wanted or staff_membership.state in ('failed', 'offered')
                """,
                wished,
                membership -> Sql.arguments(member.id(), membership.role().code(), membership.wanted()));
    }

    @Override
    public Optional<StaffMember> find(UUID id) {
        return sql.query(MEMBER + " where m.id = ?", id).optional(PostgresStaff::member);
    }

    /** Read after the lock is held: before it, what is being done could be seen by halves. */
    @Override
    public Optional<StaffMember> lock(UUID id) {
        boolean held = sql.query("select 1 from staff_member where id = ? for update", id)
                .exists();
        return held ? find(id) : Optional.empty();
    }

    @Override
    public List<StaffMember> of(UUID structure, @Nullable UUID after, int max) {
        return sql.query(
                        MEMBER + " where m.structure_id = ? and m.id > ? order by m.id limit ?",
                        structure,
                        after == null ? FIRST : after,
                        max)
                .list(PostgresStaff::member);
    }

    @Override
    public List<StaffMember> ofAccount(String subject) {
        return sql.query(MEMBER + " where m.subject = ? order by m.id", subject).list(PostgresStaff::member);
    }

    @Override
    public void endReplacementsBy(UUID id) {
        sql.update("""
                update staff_member set absent_from = null, absent_until = null, replaced_by = null, version = version + 1
                where replaced_by = ?
                """, id);
    }

    private static StaffMember member(Row row) {
        return new StaffMember(
                row.uuid("id"),
                row.uuid("structure_id"),
                new Colleague(row.text("email"), row.text("first_name"), row.text("last_name")),
                row.textOrNull("subject"),
                row.truth("accepted"),
                memberships(row),
                absence(row),
                row.bigint("version"));
    }

    private static @Nullable Absence absence(Row row) {
        LocalDate from = row.dateOrNull("absent_from");
        return from == null ? null : new Absence(from, row.date("absent_until"), row.uuid("replaced_by"));
    }

    private static List<Membership> memberships(Row row) {
        List<String> roles = row.elements("roles", String.class);
        List<Boolean> wanted = row.elements("wanted", Boolean.class);
        List<String> states = row.elements("states", String.class);
        List<String> troubles = row.elements("troubles", String.class);
        List<Membership> memberships = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            String trouble = troubles.get(i).toUpperCase(Locale.ROOT);
            memberships.add(new Membership(
                    StaffRole.of(roles.get(i)),
                    wanted.get(i),
                    MembershipState.valueOf(states.get(i).toUpperCase(Locale.ROOT)),
                    trouble.isEmpty() ? null : MembershipTrouble.valueOf(trouble)));
        }
        return memberships;
    }
}
