package fr.pixemploi.profile.group.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.Member;
import fr.pixemploi.profile.group.domain.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Members of groups in PostgreSQL. */
@ApplicationScoped
class PostgresMembers implements Members {
    /** Of a group, with how far each came; files of one person tell the same. */
    private static final String MEMBERS = """
            select m.id, m.beneficiary_id, person_behind(m.beneficiary_id) as person, f.first_name, f.last_name, f.external_id, m.joined_on,
              m.left_on, f.invited_at is not null or f.taken_over or exists (
                select from invited_to_campaign i
                where i.structure_id = :structure and i.beneficiary_id = m.beneficiary_id) as invited,
              coalesce(s.begun, false) as begun, coalesce(s.done, false) as done
            from group_member m
            join followed_file f on f.id = m.beneficiary_id
            left join lateral (
              select true as begun, bool_or(c.done_at is not null) as done
              from campaign_sitting c
              where c.beneficiary_id = any (ids_of_person(person_behind(m.beneficiary_id)))
                and (c.structure_id is null or c.structure_id = :structure)
              having count(*) > 0) s on true
            where m.group_id = :group
            """;

    /** The newest stay of each file in the group: stays of one file follow each other. */
    private static final String NEWEST = """
            select distinct on (beneficiary_id) id from group_member
            where group_id = :group and beneficiary_id = any (:files)
            order by beneficiary_id, left_on desc nulls first
            """;

    private final Sql sql;

    PostgresMembers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> filesOf(UUID structure, Collection<UUID> ids) {
        return Set.copyOf(sql.query(
                        "select id from registered_person where structure_id = ? and id = any (?)",
                        structure,
                        Sql.uuids(ids))
                .list(row -> row.uuid("id")));
    }

    @Override
    public Map<String, UUID> filesCalled(UUID structure, Collection<String> externalIds) {
        return sql
                .query(
                        "select id, external_id from registered_person where structure_id = ? and external_id = any (?)",
                        structure,
                        Sql.texts(externalIds))
                .list(row -> Map.entry(row.text("external_id"), row.uuid("id")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void add(Group group, Collection<UUID> files, @Nullable LocalDate from) {
        sql.update(
                "update group_member m set left_on = null where m.id in (" + NEWEST + ") and m.left_on >= :from",
                ofFiles(group, files).and("from", from == null ? group.beginsOn() : from));
        sql.batch("""
                insert into group_member (id, group_id, beneficiary_id, joined_on) values (?, ?, ?, ?)
                on conflict (group_id, beneficiary_id) where left_on is null do nothing
                """, files, file -> Sql.arguments(Ids.next(), group.id(), file, from));
    }

    @Override
    public Set<UUID> everIn(UUID group, Collection<UUID> files) {
        return Set.copyOf(sql.query(
                        "select distinct beneficiary_id from group_member where group_id = ? and beneficiary_id = any (?)",
                        group,
                        Sql.uuids(files))
                .list(row -> row.uuid("beneficiary_id")));
    }

    @Override
    public void takeOut(Group group, Collection<UUID> files, LocalDate lastDay, boolean corrects) {
        sql.update("""
                delete from group_member
                where group_id = :group and beneficiary_id = any (:files) and coalesce(joined_on, :begin) > :day
                """, ofFiles(group, files).and("day", lastDay).and("begin", group.beginsOn()));
        sql.update(
                "update group_member m set left_on = :day where m.id in (" + NEWEST
                        + ") and (:corrects or m.left_on is null or m.left_on > :day)",
                ofFiles(group, files).and("day", lastDay).and("corrects", corrects));
    }

    private static Named ofFiles(Group group, Collection<UUID> files) {
        return named("group", group.id()).and("files", Sql.uuids(files));
    }

    @Override
    public int count(UUID group, LocalDate today) {
        return (int) sql.query(
                        "select count(*) as members from group_member where group_id = ? and (left_on is null or left_on >= ?)",
                        group,
                        today)
                .one(row -> row.bigint("members"))
                .longValue();
    }

    @Override
    public int stays(UUID group) {
        return (int) sql.query("select count(*) as stays from group_member where group_id = ?", group)
                .one(row -> row.bigint("stays"))
                .longValue();
    }

    @Override
    public List<Member> of(Group group) {
        return sql.query(
                        MEMBERS + " order by f.last_name, f.first_name, m.id",
                        named("group", group.id()).and("structure", group.structureId()))
                .list(PostgresMembers::member);
    }

    @Override
    public List<Member> on(Group group, LocalDate day) {
        return sql.query(
                        "select * from (select distinct on (person) * from (" + MEMBERS + """
                        and (m.joined_on is null or m.joined_on <= :day) and (m.left_on is null or m.left_on >= :day)
                        ) there order by person, id) each order by last_name, first_name, id
                        """,
                        named("group", group.id())
                                .and("structure", group.structureId())
                                .and("day", day))
                .list(PostgresMembers::member);
    }

    private static Member member(Row row) {
        return new Member(
                row.uuid("beneficiary_id"),
                row.text("first_name"),
                row.text("last_name"),
                row.textOrNull("external_id"),
                row.dateOrNull("joined_on"),
                row.dateOrNull("left_on"),
                new Member.Progress(row.truth("invited"), row.truth("begun"), row.truth("done")));
    }
}
