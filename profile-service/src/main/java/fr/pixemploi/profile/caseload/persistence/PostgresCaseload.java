package fr.pixemploi.profile.caseload.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.caseload.domain.Band;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadCounts;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadOrder;
import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import fr.pixemploi.profile.caseload.domain.Progress;
import fr.pixemploi.profile.situation.domain.Equipment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The caseload from {@code caseload_entry}, which triggers keep as it is at the moment of each change. What ends by the clock is worked out
 * anew here, before the read.
 */
@ApplicationScoped
class PostgresCaseload implements Caseload {
    private static final UUID FIRST = new UUID(0, 0);
    /** Nothing of whom the structure only keeps data is taken away. */
    private static final String UNRESTRICTED = " and e.restricted_since is null";

    private static final List<String> PATHWAYS =
            List.of("none", "proposed", "accepted", "in-progress", "to-remake", "completed", "declined", "abandoned");

    private final Sql sql;
    private final EndedGrants endedGrants;

    PostgresCaseload(Sql sql, EndedGrants endedGrants) {
        this.sql = sql;
        this.endedGrants = endedGrants;
    }

    @Override
    public List<CaseloadEntry> of(CaseloadSelection selection, CaseloadOrder order, @Nullable UUID after, int max) {
        CaseloadConditions asked = CaseloadConditions.of(selection);
        return switch (order) {
            case REGISTERED -> page(selection, asked, after, max);
            case NAME -> entries(selection, asked.when("after", after, """
                                (e.sort_name, e.beneficiary_id) > ((select x.sort_name from caseload x
                                 where x.structure_id = :structure and x.beneficiary_id = :after), :after)"""), "sort_name, beneficiary_id", max);
        };
    }

    @Override
    public List<CaseloadEntry> changedSince(CaseloadSelection selection, Instant since, @Nullable UUID after, int max) {
        // An absence moves no entry: the people of whoever is replaced come each time.
        String changed = selection.filter().referent() == null
                ? "e.changed_at >= :since"
                : "(e.changed_at >= :since or e.referent_id <> :referent)";
        return page(
                selection, CaseloadConditions.of(selection).when("since", since, changed + UNRESTRICTED), after, max);
    }

    @Override
    public Optional<CaseloadEntry> one(UUID structureId, UUID beneficiaryId, Instant now) {
        CaseloadSelection all = new CaseloadSelection(structureId, ZoneOffset.UTC, CaseloadFilter.ALL, now);
        return entries(
                        all,
                        CaseloadConditions.of(all).when("person", beneficiaryId, "e.beneficiary_id = :person"),
                        "beneficiary_id",
                        1)
                .stream()
                .findFirst();
    }

    private List<CaseloadEntry> page(
            CaseloadSelection selection, CaseloadConditions asked, @Nullable UUID after, int max) {
        return entries(
                selection,
                asked.when("after", after == null ? FIRST : after, "e.beneficiary_id > :after"),
                "beneficiary_id",
                max);
    }

    private List<CaseloadEntry> entries(CaseloadSelection selection, CaseloadConditions asked, String order, int max) {
        endedGrants.end(selection.structureId(), selection.now());
        return sql.query(
                        """
                        select e.*, %s as progress, r.total_pix, r.competences
                        from (select e.* from caseload e where %s order by %s limit :max) e
                        left join result_in_force r on r.id = e.result_id
                        order by %s
                        """.formatted(CaseloadConditions.PROGRESS, asked.where(), order, order),
                        asked.with("max", max).arguments())
                .list(CaseloadRows::entry);
    }

    @Override
    public CaseloadCounts count(CaseloadSelection selection) {
        endedGrants.end(selection.structureId(), selection.now());
        CaseloadConditions asked = CaseloadConditions.of(selection);
        StringBuilder groups = new StringBuilder();
        for (Progress progress : Progress.values()) count(groups, CaseloadConditions.PROGRESS, Sql.lowerCase(progress));
        for (Band band : Band.values()) count(groups, "e.band", band.code());
        for (String pathway : PATHWAYS) count(groups, "coalesce(e.pathway_status, 'none')", pathway);
        for (Equipment.Item item : Equipment.Item.values())
            groups.append(",\n  count(*) filter (where %s) as \"%s\""
                    .formatted(CaseloadConditions.lacking(item), item.code()));
        return sql.query("""
                        select count(*) as people, count(*) filter (where e.referent_id is null) as without_referent,
                          count(e.shared_until) as shared, count(*) filter (where e.can_register) as can_register,
                          count(*) filter (where e.is_ready) as is_ready,
                          count(*) filter (where cardinality(e.needs) > 0) as with_needs,
                          count(e.certificate_id) as certified%s
                        from caseload e where %s
                        """.formatted(groups, asked.where()), asked.arguments())
                .one(PostgresCaseload::counts);
    }

    @Override
    public List<UUID> whoShowResults(CaseloadSelection selection, int max) {
        return who(CaseloadConditions.of(selection), "(e.result_id is not null or e.certificate_id is not null)", max);
    }

    @Override
    public List<UUID> whoShowResultsOrDiagnoses(CaseloadSelection selection, int max) {
        return who(CaseloadConditions.of(selection).with("at", selection.now()), """
                (e.result_id is not null or e.certificate_id is not null or e.beneficiary_id in (
                  select unnest(ids_of_person(person_behind(d.beneficiary_id))) from shared_diagnosis d
                  where d.structure_id = :structure and d.until > :at))""", max);
    }

    @Override
    public List<UUID> whoShowSituation(CaseloadSelection selection, int max) {
        return who(CaseloadConditions.of(selection), "(e.equipment_at is not null or e.needs is not null)", max);
    }

    private List<UUID> who(CaseloadConditions asked, String condition, int max) {
        return sql.query(
                        "select e.beneficiary_id from caseload e where %s and %s limit :max"
                                .formatted(asked.where(), condition),
                        asked.with("max", max).arguments())
                .list(row -> row.uuid("beneficiary_id"));
    }

    /** The name of the column is the value itself: values of one group are none of another. */
    private static void count(StringBuilder groups, String expression, @Nullable String value) {
        groups.append(",\n  count(*) filter (where %s = '%s') as \"%s\"".formatted(expression, value, value));
    }

    private static CaseloadCounts counts(Row row) {
        Map<Progress, Long> progress = new EnumMap<>(Progress.class);
        for (Progress each : Progress.values())
            progress.put(each, row.bigint(each.name().toLowerCase(Locale.ROOT)));
        Map<Band, Long> bands = new EnumMap<>(Band.class);
        for (Band each : Band.values()) bands.put(each, row.bigint(each.code()));
        Map<String, Long> pathways = new LinkedHashMap<>();
        for (String each : PATHWAYS) pathways.put(each, row.bigint(each));
        Map<Equipment.Item, Long> lacks = new EnumMap<>(Equipment.Item.class);
        for (Equipment.Item each : Equipment.Item.values()) lacks.put(each, row.bigint(each.code()));
        return new CaseloadCounts(
                row.bigint("people"),
                row.bigint("without_referent"),
                row.bigint("shared"),
                row.bigint("can_register"),
                row.bigint("is_ready"),
                row.bigint("certified"),
                progress,
                bands,
                pathways,
                row.bigint("with_needs"),
                lacks);
    }
}
