package fr.pixemploi.profile.staff.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import fr.pixemploi.profile.staff.domain.Absence;
import fr.pixemploi.profile.staff.domain.Colleague;
import fr.pixemploi.profile.staff.domain.Membership;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffMembers;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import fr.pixemploi.profile.staff.domain.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Staff in PostgreSQL. By SQL, since memberships are written here as wishes and elsewhere as what came of them. */
@ApplicationScoped
class PostgresStaff implements StaffMembers {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String MEMBER = """
            select id, structure_id, email, first_name, last_name, subject, absent_from, absent_until, replaced_by, version
            from staff_member
            """;

    private record Belonging(UUID member, Membership membership) {}

    private final Sql sql;

    PostgresStaff(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(StaffMember member) {
        try {
            sql.update(
                    """
                    insert into staff_member (id, structure_id, email, first_name, last_name, version)
                    values (?, ?, ?, ?, ?, ?)
                    """,
                    member.id(),
                    member.structureId(),
                    member.colleague().email(),
                    member.colleague().firstName(),
                    member.colleague().lastName(),
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
                update staff_member set absent_from = :from, absent_until = :until, replaced_by = :replacement, version = :version
                where id = :id
                """,
                named("from", absence == null ? null : absence.from())
                        .and("until", absence == null ? null : absence.until())
                        .and("replacement", absence == null ? null : absence.replacedBy())
                        .and("version", member.version())
                        .and("id", member.id()));
        wish(member);
    }

    /** Whoever is at the old wish just now keeps it until the try is over: it is the number that tells them that it is another one. */
    private void wish(StaffMember member) {
        List<Membership> wished = member.memberships().stream()
                .filter(membership -> membership.state() == Membership.State.WISHED)
                .toList();
        sql.batch(
                """
                insert into staff_membership (member_id, role, wanted) values (?, ?, ?)
                on conflict (member_id, role) do update
                set wanted = excluded.wanted, state = 'wished', trouble = null, number = staff_membership.number + 1, tries = 0,
                  due_at = '-infinity'
                where staff_membership.wanted <> excluded.wanted or staff_membership.state = 'failed'
                """,
                wished,
                membership -> Sql.arguments(member.id(), membership.role().code(), membership.wanted()));
    }

    @Override
    public Optional<StaffMember> find(UUID id) {
        return whole(sql.query(MEMBER + " where id = ?", id).list(PostgresStaff::bare)).stream()
                .findFirst();
    }

    @Override
    public Optional<StaffMember> lock(UUID id) {
        return whole(sql.query(MEMBER + " where id = ? for update", id).list(PostgresStaff::bare)).stream()
                .findFirst();
    }

    @Override
    public List<StaffMember> of(UUID structure, @Nullable UUID after, int max) {
        return whole(sql.query(
                        MEMBER + " where structure_id = ? and id > ? order by id limit ?",
                        structure,
                        after == null ? FIRST : after,
                        max)
                .list(PostgresStaff::bare));
    }

    @Override
    public void endReplacementsBy(UUID id) {
        sql.update("""
                update staff_member set absent_from = null, absent_until = null, replaced_by = null, version = version + 1
                where replaced_by = ?
                """, id);
    }

    private List<StaffMember> whole(List<StaffMember> bare) {
        List<UUID> ids = bare.stream().map(StaffMember::id).toList();
        Map<UUID, List<Membership>> memberships = sql
                .query(
                        "select member_id, role, wanted, state, trouble from staff_membership where member_id = any (?)",
                        Sql.uuids(ids))
                .list(row -> new Belonging(row.uuid("member_id"), membership(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Belonging::member, Collectors.mapping(Belonging::membership, Collectors.toList())));
        return bare.stream()
                .map(member -> new StaffMember(
                        member.id(),
                        member.structureId(),
                        member.colleague(),
                        member.subject(),
                        memberships.getOrDefault(member.id(), List.of()),
                        member.absence(),
                        member.version()))
                .toList();
    }

    private static StaffMember bare(Row row) {
        return new StaffMember(
                row.uuid("id"),
                row.uuid("structure_id"),
                new Colleague(row.text("email"), row.text("first_name"), row.text("last_name")),
                row.textOrNull("subject"),
                List.of(),
                absence(row),
                row.bigint("version"));
    }

    private static @Nullable Absence absence(Row row) {
        LocalDate from = row.dateOrNull("absent_from");
        return from == null ? null : new Absence(from, row.date("absent_until"), row.uuid("replaced_by"));
    }

    private static Membership membership(Row row) {
        return new Membership(
                StaffRole.of(row.text("role")),
                row.truth("wanted"),
                row.lowerCase("state", Membership.State.class),
                row.lowerCaseOrNull("trouble", Membership.Trouble.class));
    }
}
