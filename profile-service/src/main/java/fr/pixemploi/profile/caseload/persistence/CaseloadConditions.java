package fr.pixemploi.profile.caseload.persistence;

import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.caseload.domain.Band;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import fr.pixemploi.profile.situation.domain.AccommodationNeed;
import fr.pixemploi.profile.situation.domain.Equipment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A selection as conditions on {@code caseload_entry e}: what a filter asks is one line here, what it does not ask costs nothing. */
final class CaseloadConditions {
    /** How far a person came; whoever shares from elsewhere has an account. */
    static final String PROGRESS = """
            case when e.result_id is not null then 'done' when e.taken_over or e.registered_at is null then 'joined'
                 when e.invited_at is not null then 'invited' else 'registered' end""";

    /** Each word that was typed must be near one of the person's; or the whole is what the structure calls the person. */
    private static final String FOUND = """
            e.beneficiary_id in (
              select n.beneficiary_id
              from unnest(name_words(:search)) typed cross join lateral words_near(typed) near
              join caseload_word n on n.structure_id = :structure and n.word = near.word
              group by n.beneficiary_id having count(distinct typed) = cardinality(name_words(:search))
              union
              select x.beneficiary_id from caseload x
              where x.structure_id = :structure and lower(x.external_id) = lower(:search))""";

    /** The people of an adviser, and those of colleagues whose place the adviser takes on this day. */
    private static final String REFERENT = """
            e.referent_id in (
              select cast(:referent as varchar)
              union all
              select a.adviser_id from adviser_replaced a
              where a.structure_id = :structure and a.replaced_by = :referent and :day between a.absent_from and a.absent_until)""";

    /** Also by another file of the structure that is the same person's; groups of other structures have nobody here. */
    private static final String GROUP = """
            e.beneficiary_id in (
              select p.beneficiary_id from group_of_person p
              where p.structure_id = :structure and p.group_id = :group and (p.left_on is null or p.left_on >= :inGroupOn))""";

    /** The newest of the entry diagnoses that the structure may see, whichever of the person's files it was made under. */
    private static final String ROUTE = """
            e.beneficiary_id in (
              select unnest(ids_of_person(newest.person)) from (
                select distinct on (person_behind(d.beneficiary_id)) person_behind(d.beneficiary_id) as person, d.route
                from shared_diagnosis d where d.structure_id = :structure and d.until > :diagnosedAt
                order by person_behind(d.beneficiary_id), d.completed_at desc) newest
              where newest.route = :diagnosisRoute)""";

    /** By an action on a group; also under another file of the structure that is the same person's. */
    private static final String INVITED_TO = """
            e.beneficiary_id in (
              select i.beneficiary_id from invited_to_campaign i
              where i.structure_id = :structure and i.campaign_code = :invitedTo)""";

    private final List<String> conditions = new ArrayList<>(List.of("e.structure_id = :structure"));
    private final Named arguments;

    private CaseloadConditions(CaseloadSelection selection) {
        arguments = Named.named("structure", selection.structureId());
    }

    static CaseloadConditions of(CaseloadSelection selection) {
        CaseloadFilter filter = selection.filter();
        Band band = filter.band();
        AccommodationNeed need = filter.need();
        return new CaseloadConditions(selection)
                .when("search", filter.search(), FOUND)
                .referent(filter.referent(), selection)
                .when("withReferent", filter.withReferent(), "(e.referent_id is not null) = :withReferent")
                .when("shared", filter.shared(), "(e.shared_until is not null) = :shared")
                .when("progress", Sql.lowerCase(filter.progress()), PROGRESS + " = :progress")
                .when("stage", filter.stage(), "e.stage_rank = :stage")
                .when("band", band == null ? null : band.code(), "e.band = :band")
                .when("canRegister", filter.canRegister(), "coalesce(e.can_register, false) = :canRegister")
                .when("isReady", filter.isReady(), "coalesce(e.is_ready, false) = :isReady")
                .when("certified", filter.certified(), "(e.certificate_id is not null) = :certified")
                .when("pathway", filter.pathway(), "coalesce(e.pathway_status, 'none') = :pathway")
                .lacks(filter.lacks())
                .when("ease", filter.ease(), "e.ease = :ease")
                .when("withNeeds", filter.withNeeds(), "(coalesce(cardinality(e.needs), 0) > 0) = :withNeeds")
                .when("need", need == null ? null : need.code(), "e.needs @> array[cast(:need as text)]")
                .when("campaign", filter.campaign(), "e.campaign_code = :campaign")
                .when(
                        "idleSince",
                        filter.idleSince() == null
                                ? null
                                : filter.idleSince()
                                        .atStartOfDay(selection.zone())
                                        .toInstant(),
                        "e.active_at < :idleSince")
                .group(filter.group(), selection)
                .diagnosisRoute(filter.diagnosisRoute(), selection)
                .when("invitedTo", filter.invitedTo(), INVITED_TO);
    }

    private CaseloadConditions referent(@Nullable String referent, CaseloadSelection selection) {
        if (referent == null) return this;
        return when("referent", referent, REFERENT).with("day", today(selection));
    }

    private CaseloadConditions group(@Nullable UUID group, CaseloadSelection selection) {
        return group == null ? this : when("group", group, GROUP).with("inGroupOn", today(selection));
    }

    private CaseloadConditions diagnosisRoute(@Nullable String route, CaseloadSelection selection) {
        return route == null ? this : when("diagnosisRoute", route, ROUTE).with("diagnosedAt", selection.now());
    }

    private static LocalDate today(CaseloadSelection selection) {
        return selection.now().atZone(selection.zone()).toLocalDate();
    }

    private CaseloadConditions lacks(Equipment.@Nullable Item item) {
        if (item != null) conditions.add(lacking(item));
        return this;
    }

    /** That the file says the person has it not; what nobody asked is not lacking. */
    static String lacking(Equipment.Item item) {
        return switch (item) {
            case COMPUTER -> "e.computer = false";
            case SMARTPHONE -> "e.smartphone = false";
            case CONNECTION -> "e.connection = 'none'";
            case PRINTER -> "e.printer = false";
        };
    }

    CaseloadConditions when(String name, @Nullable Object value, String condition) {
        if (value == null) return this;
        arguments.and(name, value);
        conditions.add(condition);
        return this;
    }

    /** One more argument of the statement around them. */
    CaseloadConditions with(String name, Object value) {
        arguments.and(name, value);
        return this;
    }

    String where() {
        return String.join("\n  and ", conditions);
    }

    Named arguments() {
        return arguments;
    }
}
