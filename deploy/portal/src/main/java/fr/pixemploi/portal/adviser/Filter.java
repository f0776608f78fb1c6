package fr.pixemploi.portal.adviser;

import fr.pixemploi.client.profile.ApiException;
import fr.pixemploi.client.profile.model.CaseloadCounts;
import fr.pixemploi.client.profile.model.CaseloadFilter;
import fr.pixemploi.client.profile.model.CaseloadPage;
import fr.pixemploi.client.profile.model.FirstCallPage;
import fr.pixemploi.portal.services.Profile;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people of a caseload are looked for, as it stands in an address: what is wanted under the names that the service has for it, and nothing
 * of what is not.
 */
public record Filter(Map<String, String> wanted) {
    private static final String[] NAMES = {
        "search", "referent", "withReferent", "shared", "progress", "stage", "band", "canRegister", "isReady",
        "certified", "pathway", "lacks", "ease", "withNeeds", "need", "campaign", "idleSince", "group",
        "diagnosisRoute", "invitedTo"
    };

    public Filter {
        wanted = Map.copyOf(wanted);
    }

    static Filter of(MultivaluedMap<String, String> parameters) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = parameters.getFirst(name);
            if (value != null && !value.isBlank()) wanted.put(name, value.strip());
        }
        return new Filter(wanted);
    }

    static Filter of(CaseloadFilter saved) {
        Map<String, String> wanted = new LinkedHashMap<>();
        put(wanted, "search", saved.getSearch());
        put(wanted, "referent", saved.getReferent());
        put(wanted, "withReferent", saved.getWithReferent());
        put(wanted, "shared", saved.getShared());
        put(wanted, "progress", saved.getProgress());
        put(wanted, "stage", saved.getStage());
        put(wanted, "band", saved.getBand());
        put(wanted, "canRegister", saved.getCanRegister());
        put(wanted, "isReady", saved.getIsReady());
        put(wanted, "certified", saved.getCertified());
        put(wanted, "pathway", saved.getPathway());
        put(wanted, "lacks", saved.getLacks());
        put(wanted, "ease", saved.getEase());
        put(wanted, "withNeeds", saved.getWithNeeds());
        put(wanted, "need", saved.getNeed());
        put(wanted, "campaign", saved.getCampaign());
        put(wanted, "idleSince", saved.getIdleSince());
        put(wanted, "group", saved.getGroup());
        put(wanted, "diagnosisRoute", saved.getDiagnosisRoute());
        put(wanted, "invitedTo", saved.getInvitedTo());
        return new Filter(wanted);
    }

    private static void put(Map<String, String> wanted, String name, @Nullable Object value) {
        if (value != null) wanted.put(name, value.toString());
    }

    /** Empty where it does not matter. */
    public String get(String name) {
        return wanted.getOrDefault(name, "");
    }

    public boolean isOpen() {
        return wanted.isEmpty();
    }

    /** For an address, without the question mark; empty when nothing is wanted. */
    public String query() {
        StringBuilder query = new StringBuilder();
        for (String name : NAMES)
            if (wanted.containsKey(name))
                query.append(query.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(get(name), StandardCharsets.UTF_8));
        return query.toString();
    }

    CaseloadPage page(Profile profile, UUID structure, @Nullable String cursor) throws ApiException {
        return profile.caseload.listCaseload(
                structure,
                text("band"),
                text("campaign"),
                yes("canRegister"),
                yes("certified"),
                cursor,
                text("diagnosisRoute"),
                text("ease"),
                id("group"),
                day("idleSince"),
                text("invitedTo"),
                yes("isReady"),
                text("lacks"),
                25,
                text("need"),
                text("pathway"),
                text("progress"),
                text("referent"),
                text("search"),
                yes("shared"),
                "name",
                number("stage"),
                yes("withNeeds"),
                yes("withReferent"));
    }

    CaseloadCounts counts(Profile profile, UUID structure) throws ApiException {
        return profile.caseload.countCaseload(
                structure,
                text("band"),
                text("campaign"),
                yes("canRegister"),
                yes("certified"),
                text("diagnosisRoute"),
                text("ease"),
                id("group"),
                day("idleSince"),
                text("invitedTo"),
                yes("isReady"),
                text("lacks"),
                text("need"),
                text("pathway"),
                text("progress"),
                text("referent"),
                text("search"),
                yes("shared"),
                number("stage"),
                yes("withNeeds"),
                yes("withReferent"));
    }

    /** Whom to call first; only whose people is asked for there. */
    static FirstCallPage firstCalls(Profile profile, UUID structure, @Nullable String referent, @Nullable String cursor)
            throws ApiException {
        return profile.caseload.listFirstCalls(
                structure, null, null, null, null, cursor, null, null, null, null, null, null, null, 25, null, null,
                null, referent, null, null, null, null, null);
    }

    CaseloadFilter toSave() {
        CaseloadFilter filter = new CaseloadFilter()
                .search(text("search"))
                .referent(text("referent"))
                .withReferent(yes("withReferent"))
                .shared(yes("shared"))
                .stage(number("stage"))
                .canRegister(yes("canRegister"))
                .isReady(yes("isReady"))
                .certified(yes("certified"))
                .ease(text("ease"))
                .withNeeds(yes("withNeeds"))
                .campaign(text("campaign"))
                .idleSince(day("idleSince"))
                .group(id("group"))
                .diagnosisRoute(text("diagnosisRoute"))
                .invitedTo(text("invitedTo"));
        if (text("progress") != null) filter.progress(CaseloadFilter.ProgressEnum.fromValue(get("progress")));
        if (text("band") != null) filter.band(CaseloadFilter.BandEnum.fromValue(get("band")));
        if (text("pathway") != null) filter.pathway(CaseloadFilter.PathwayEnum.fromValue(get("pathway")));
        if (text("lacks") != null) filter.lacks(CaseloadFilter.LacksEnum.fromValue(get("lacks")));
        if (text("need") != null) filter.need(CaseloadFilter.NeedEnum.fromValue(get("need")));
        return filter;
    }

    private @Nullable String text(String name) {
        return wanted.get(name);
    }

    private @Nullable Boolean yes(String name) {
        String value = wanted.get(name);
        return value == null ? null : Boolean.valueOf(value);
    }

    /** What is no number, day or id was not written by a page of ours, and is left out. */
    private @Nullable Integer number(String name) {
        String value = wanted.get(name);
        return value == null || !value.matches("[0-9]{1,4}") ? null : Integer.valueOf(value);
    }

    private @Nullable LocalDate day(String name) {
        String value = wanted.get(name);
        return value == null || !value.matches("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])")
                ? null
                : LocalDate.parse(value);
    }

    private @Nullable UUID id(String name) {
        String value = wanted.get(name);
        return value == null || !value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? null
                : UUID.fromString(value);
    }
}
