package fr.pixemploi.profile.structure.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import fr.pixemploi.profile.structure.domain.Audience;
import fr.pixemploi.profile.structure.domain.Mandate;
import fr.pixemploi.profile.structure.domain.Particulars;
import fr.pixemploi.profile.structure.domain.Siret;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureFilter;
import fr.pixemploi.profile.structure.domain.StructureKind;
import fr.pixemploi.profile.structure.domain.StructureRefusal;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Structures in PostgreSQL. By SQL, since the tree is walked up and down, and so that two instances which open the demonstration's at once
 * do not fail one another.
 */
@ApplicationScoped
class PostgresStructures implements Structures {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String COLUMNS = """
            select s.id, s.kind, s.parent_id, s.name, s.time_zone, s.siret, s.department_code, s.region_code, s.audiences, s.networks,
              s.sandbox, s.closed_on, s.version,
              array(select e.partner from structure_external_id e where e.structure_id = s.id order by e.partner) as partners,
              array(select e.external_id from structure_external_id e where e.structure_id = s.id order by e.partner) as external_ids
            from structure s
            """;

    /** The structure itself and all above it. */
    private static final String UPWARDS = """
            with recursive line (id, parent_id) as (
              select id, parent_id from structure where id = :id
              union
              select s.id, s.parent_id from line join structure s on s.id = line.parent_id
            )
            """;

    private final Sql sql;

    PostgresStructures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Structure> find(UUID id) {
        return sql.query(COLUMNS + " where s.id = ?", id).optional(PostgresStructures::structure);
    }

    @Override
    public Optional<Structure> lock(UUID id, Mandate mandate) {
        if (!reaches(mandate, id)) return Optional.empty();
        return sql.query(COLUMNS + " where s.id = ? for update of s", id).optional(PostgresStructures::structure);
    }

    @Override
    public boolean reaches(Mandate mandate, UUID id) {
        if (mandate.everywhere()) return true;
        return sql.query(
                        UPWARDS + " select 1 from line where id = any (:tops)",
                        named("id", id).and("tops", Sql.uuids(mandate.tops())))
                .exists();
    }

    @Override
    public boolean isWithin(UUID id, UUID top) {
        return reaches(new Mandate(false, Set.of(top)), id);
    }

    @Override
    public List<Structure> list(Mandate mandate, StructureFilter filter, @Nullable UUID after, int max) {
        return sql.query(
                        """
                        with recursive reach (id) as (
                          select unnest(:tops)
                          union
                          select s.id from reach join structure s on s.parent_id = reach.id
                        )
                        """ + COLUMNS + """
                         where s.id > :after and (:everywhere or s.id in (select id from reach))
                          and (cast(:kind as varchar) is null or s.kind = :kind)
                          and (cast(:parent as uuid) is null or s.parent_id = :parent)
                          and (cast(:audience as varchar) is null or :audience = any (s.audiences))
                          and (cast(:network as varchar) is null or :network = any (s.networks))
                          and (cast(:department as varchar) is null or s.department_code = :department)
                          and (cast(:siret as varchar) is null or s.siret = :siret)
                          and (cast(:closing as boolean) is null or (s.closed_on is not null) = :closing)
                          and (num_nulls(cast(:partner as varchar), cast(:external as varchar)) = 2 or exists (
                            select 1 from structure_external_id e where e.structure_id = s.id
                              and e.partner = coalesce(:partner, e.partner) and e.external_id = coalesce(:external, e.external_id)))
                        order by s.id limit :max
                        """,
                        filtered(filter)
                                .and("tops", Sql.uuids(mandate.tops()))
                                .and("everywhere", mandate.everywhere())
                                .and("after", after == null ? FIRST : after)
                                .and("max", max))
                .list(PostgresStructures::structure);
    }

    private static Named filtered(StructureFilter filter) {
        return named("kind", filter.kind() == null ? null : filter.kind().code())
                .and("parent", filter.parentId())
                .and(
                        "audience",
                        filter.audience() == null ? null : filter.audience().code())
                .and("network", filter.network())
                .and("department", filter.departmentCode())
                .and("siret", filter.siret())
                .and("closing", filter.closing())
                .and("partner", filter.partner())
                .and("external", filter.externalId());
    }

    @Override
    public boolean add(Structure structure) {
        boolean added = sql.updateOne("""
                insert into structure (id, kind, parent_id, name, time_zone, siret, department_code, region_code, audiences, networks,
                  sandbox, closed_on, version)
                values (:id, :kind, :parent, :name, :zone, :siret, :department, :region, :audiences, :networks, :sandbox, :closed, :version)
                on conflict (id) do nothing
                """, columns(structure).and("sandbox", structure.sandbox()));
        if (added) writeExternalIds(structure);
        return added;
    }

    @Override
    public void change(Structure structure) {
        sql.updateOne("""
                update structure set kind = :kind, parent_id = :parent, name = :name, time_zone = :zone, siret = :siret,
                  department_code = :department, region_code = :region, audiences = :audiences, networks = :networks,
                  closed_on = :closed, version = :version
                where id = :id
                """, columns(structure));
        sql.update("delete from structure_external_id where structure_id = ?", structure.id());
        writeExternalIds(structure);
    }

    private static Named columns(Structure structure) {
        Particulars said = structure.particulars();
        return named("id", structure.id())
                .and("kind", structure.kind().code())
                .and("parent", structure.parentId())
                .and("name", said.name())
                .and("zone", said.timeZone().getId())
                .and("siret", said.siret() == null ? null : said.siret().value())
                .and("department", said.departmentCode())
                .and("region", said.regionCode())
                .and(
                        "audiences",
                        Sql.texts(said.audiences().stream()
                                .map(Audience::code)
                                .sorted()
                                .toList()))
                .and("networks", Sql.texts(said.networks().stream().sorted().toList()))
                .and("closed", structure.closedOn())
                .and("version", structure.version());
    }

    private void writeExternalIds(Structure structure) {
        try {
            sql.batch(
                    "insert into structure_external_id (structure_id, partner, external_id) values (?, ?, ?)",
                    structure.particulars().externalIdsInOrder().entrySet(),
                    said -> Sql.arguments(structure.id(), said.getKey(), said.getValue()));
        } catch (ViolatedConstraint e) {
            if (e.constraint().equals("a_partner_calls_one_structure_so")) throw new StructureRefusal.ExternalIdTaken();
            throw e;
        }
    }

    @Override
    public void holdTree() {
        sql.query("select pg_advisory_xact_lock(hashtextextended('tree of structures', 0))")
                .exists();
    }

    private static Structure structure(Row row) {
        String siret = row.textOrNull("siret");
        return new Structure(
                row.uuid("id"),
                StructureKind.of(row.text("kind")),
                row.uuidOrNull("parent_id"),
                new Particulars(
                        row.text("name"),
                        ZoneId.of(row.text("time_zone")),
                        siret == null ? null : new Siret(siret),
                        row.textOrNull("department_code"),
                        row.textOrNull("region_code"),
                        row.elements("audiences", String.class).stream()
                                .map(Audience::of)
                                .collect(Collectors.toSet()),
                        Set.copyOf(row.elements("networks", String.class)),
                        externalIds(row)),
                row.truth("sandbox"),
                row.dateOrNull("closed_on"),
                row.bigint("version"));
    }

    private static Map<String, String> externalIds(Row row) {
        List<String> partners = row.elements("partners", String.class);
        List<String> ids = row.elements("external_ids", String.class);
        Map<String, String> called = new HashMap<>();
        for (int i = 0; i < partners.size(); i++) called.put(partners.get(i), ids.get(i));
        return called;
    }
}
