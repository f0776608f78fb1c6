package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.journey.Travel;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.layout.Service;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everyone who tries the operations: staff of two structures and two centres, partners with and without scopes, the job seeker whose
 * things they are, and another job seeker.
 */
final class AccessActors {
    private static final Duration KIOSK_PAUSE = Duration.ofMinutes(5);

    private static final Map<String, Set<String>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("nadia", Set.of("adviser"));
        ROLES.put("marc", Set.of("manager"));
        ROLES.put("bruno", Set.of("adviser"));
        ROLES.put("carole", Set.of("manager", "invigilator", "centre-manager"));
        ROLES.put("ines", Set.of("invigilator"));
        ROLES.put("claire", Set.of("centre-manager"));
        ROLES.put("jury-julie", Set.of("jury"));
        ROLES.put("ops-omar", Set.of("operator"));
        ROLES.put("autrice-anne", Set.of("author"));
        ROLES.put("seeker", Set.of("beneficiary"));
        ROLES.put("other-seeker", Set.of("beneficiary"));
        ROLES.put(
                "partner-alpha",
                Set.of(
                        "partner:profile:write",
                        "partner:profile:read",
                        "partner:results:read",
                        "partner:certificates:search"));
        ROLES.put("partner-beta", Set.of("partner:profile:write", "partner:profile:read", "partner:results:read"));
        ROLES.put("partner-reader", Set.of("partner:profile:read"));
    }

    private final Tokens tokens = RunningPlatform.get().tokens();
    private final String seeker;
    private final String otherSeeker;
    private final Map<String, String> things = new HashMap<>();
    /**
     * What a kiosk shows, or who entered by a code, scheme included. No role of its own: that it opens nothing else is the test of the
     * service that gave it.
     */
    private final Map<String, String> kioskSecrets = new HashMap<>();

    private long kioskUsed;

    private AccessActors(Journey journey, Journey other) {
        seeker = journey.cast().account();
        otherSeeker = other.cast().account();
        Travel travel = journey.travel();
        things.put("A", Cast.MISSION_LOCALE.toString());
        things.put("C", Cast.CENTRE.toString());
        things.put("beneficiaryId", travel.beneficiaryId());
        things.put("sittingId", travel.sittingId());
        things.put("resultId", travel.resultId());
        things.put("grantId", travel.grantId());
        things.put("pathwayId", travel.pathwayId());
        things.put("sessionId", travel.sessionId());
        things.put("candidateId", travel.candidateId());
        things.put("certificateId", travel.certificateId());
        things.put("code", travel.code());
        things.put("openSittingId", other.travel().sittingId());
        things.put("otherBeneficiaryId", other.travel().beneficiaryId());
        things.put("random", UUID.randomUUID().toString());
    }

    /** Plays one whole journey, and registers another person whose account is linked everywhere. */
    static AccessActors onStage() {
        Journey journey = RunningPlatform.journey();
        journey.play();
        Journey other = RunningPlatform.journey();
        other.register();
        other.startTest();
        for (Service service : new Service[] {Service.PATHWAY, Service.CERTIFICATION}) {
            String path = service == Service.PATHWAY ? "/v1/pathways" : "/v1/certificates/me";
            Api.until(() -> other.cast().seeker(service).get(path), answer -> answer.status() == 200);
        }
        AccessActors actors = new AccessActors(journey, other);
        actors.things.put(
                "frameworkId",
                new Api(RunningPlatform.get().endpoints().assessment(), () -> actors.token("seeker"))
                        .get("/v1/campaigns/PXEMPR346")
                        .expect(200)
                        .path("frameworkId")
                        .asText());
        actors.things.put(
                "catalogueImportId",
                new Api(RunningPlatform.get().endpoints().pathway(), () -> actors.token("ops-omar"))
                        .get("/v1/catalogue-imports?limit=1")
                        .expect(200)
                        .path("items")
                        .get(0)
                        .path("id")
                        .asText());
        actors.things.put(
                "offerId",
                new Api(RunningPlatform.get().endpoints().pathway(), () -> actors.token("nadia"))
                        .get("/v1/offers?limit=1")
                        .expect(200)
                        .path("items")
                        .get(0)
                        .path("id")
                        .asText());
        JsonNode recommendation = actors.recommendation();
        actors.things.put(
                "recommendationId", recommendation.path("recommendationId").asText());
        actors.things.put(
                "optionId",
                recommendation.path("options").get(0).path("optionId").asText());
        List<String> proposed = recommendation.path("options").findValuesAsText("optionId");
        actors.things.put(
                "otherOptionId",
                Stream.of("first", "second", "third", "free", "certification")
                        .filter(id -> !proposed.contains(id))
                        .findFirst()
                        .orElseThrow());
        actors.prescribePathways();
        actors.installKiosks();
        actors.kioskSecrets.put("invigilation", InvigilatorOnStage.enter(actors));
        actors.inviteAdviser();
        actors.things.put("groupId", group(actors));
        actors.things.put("webhookId", WebhookOnStage.active(actors));
        GameOnStage.make(actors);
        OffersOnStage.make(actors);
        ToldElsewhere.prepare(actors);
        return actors;
    }

    private JsonNode recommendation() {
        return adviser()
                .post(
                        "/v1/recommendations",
                        Map.of(
                                "beneficiaryId",
                                things.get("beneficiaryId"),
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "goalId",
                                "office-assistant"))
                .expect(201);
    }

    private Api adviser() {
        return new Api(RunningPlatform.get().endpoints().pathway(), () -> token("nadia"));
    }

    /** A pathway for each thing that can happen to one only once. */
    private void prescribePathways() {
        things.put(
                "doneStepId",
                adviser()
                        .get("/v1/pathways/" + things.get("pathwayId"))
                        .expect(200)
                        .at("/steps/0/id")
                        .asText());
        things.put("stepId", prescribed().at("/steps/0/id").asText());
        things.put("leftStepId", prescribed().at("/steps/0/id").asText());
        things.put("cancelledStepId", prescribed().at("/steps/0/id").asText());
        things.put("abandonedPathwayId", prescribed().path("id").asText());
    }

    private JsonNode prescribed() {
        JsonNode recommendation = recommendation();
        return adviser()
                .post(
                        "/v1/pathways",
                        Map.of(
                                "recommendationId",
                                recommendation.path("recommendationId").asText(),
                                "optionId",
                                recommendation.at("/options/0/optionId").asText()))
                .expect(201);
    }

    /** A colleague in structure A whose account is made. */
    private void inviteAdviser() {
        Api marc = new Api(RunningPlatform.get().endpoints().of(Service.PROFILE), () -> token("marc"));
        String entry = marc.post(
                        "/v1/structures/" + Cast.MISSION_LOCALE + "/staff",
                        Map.of(
                                "email",
                                "equipe-" + UUID.randomUUID() + "@exemple.test",
                                "firstName",
                                "Essai",
                                "lastName",
                                "Exemple",
                                "roles",
                                List.of("adviser")))
                .expect(201)
                .path("id")
                .asText();
        Api.until(() -> marc.get("/v1/staff/" + entry), answer -> answer.body().hasNonNull("account"));
        things.put("staffId", entry);
    }

    /** Formed by Nadia, with one member. */
    static String group(AccessActors actors) {
        Api nadia = new Api(RunningPlatform.get().endpoints().of(Service.PROFILE), () -> actors.token("nadia"));
        String group = nadia.post(
                        "/v1/groups",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "kind",
                                "workshop",
                                "name",
                                "Essai",
                                "beginsOn",
                                "2026-12-01"))
                .expect(201)
                .path("id")
                .asText();
        nadia.post(
                        "/v1/groups/" + group + "/members",
                        Map.of("beneficiaryIds", List.of(actors.fill("$beneficiaryId$"))))
                .expect(204);
        return group;
    }

    /** One kiosk that is used, with a session at it, and another that is given secrets and revoked. */
    private void installKiosks() {
        Api marc = new Api(RunningPlatform.get().endpoints().assessment(), () -> token("marc"));
        Map<String, Object> kiosk = Map.of("structureId", Cast.MISSION_LOCALE, "place", "Accueil");
        String used = marc.post("/v1/kiosks", kiosk).expect(201).path("id").asText();
        things.put(
                "kioskId", marc.post("/v1/kiosks", kiosk).expect(201).path("id").asText());
        String secret = marc.post("/v1/kiosks/" + used + "/secret", null)
                .expect(200)
                .path("deviceSecret")
                .asText();
        kioskSecrets.put("kiosk-device", "Kiosk-Device " + secret);
        openKioskSession(things.get("beneficiaryId"));
    }

    private void openKioskSession(String person) {
        Api nadia = new Api(RunningPlatform.get().endpoints().assessment(), () -> token("nadia"));
        String code = Api.until(
                        () -> nadia.post(
                                "/v1/kiosk-codes",
                                Map.of(
                                        "structureId",
                                        Cast.MISSION_LOCALE,
                                        "beneficiaryId",
                                        person,
                                        "campaignCode",
                                        "PXCMRT346")),
                        answer -> answer.status() == 201)
                .body()
                .path("code")
                .asText();
        String opened = new Api(RunningPlatform.get().endpoints().assessment(), () -> token("kiosk-device"))
                .post("/v1/kiosk-sessions", Map.of("code", code))
                .expect(201)
                .path("token")
                .asText();
        kioskSecrets.put("kiosk-session", "Kiosk " + opened);
        kioskUsed = System.nanoTime();
    }

    /** Others begin tests elsewhere meanwhile, which a kiosk would not go on with unasked. */
    private String somebodyNew() {
        return new Api(RunningPlatform.get().endpoints().profile(), () -> token("nadia"))
                .with(Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .post(
                        "/v1/beneficiaries",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "externalId",
                                "KIOSQUE-" + UUID.randomUUID(),
                                "firstName",
                                "Essai",
                                "lastName",
                                "Exemple"))
                .expect(201)
                .path("id")
                .asText();
    }

    /** One that nobody used for ten minutes is over: on a slow machine another takes its place in time. */
    private String kioskSession() {
        if (System.nanoTime() - kioskUsed > KIOSK_PAUSE.toNanos()) openKioskSession(somebodyNew());
        kioskUsed = System.nanoTime();
        return kioskSecrets.get("kiosk-session");
    }

    Set<String> names() {
        return ROLES.keySet();
    }

    /** @param roles of an operation; two stars let every account in */
    boolean may(String actor, Set<String> roles) {
        return roles.contains("**") || ROLES.get(actor).stream().anyMatch(roles::contains);
    }

    /** Names one more thing, for calls that need it. */
    void thing(String name, String value) {
        things.put(name, value);
    }

    String token(String actor) {
        if (actor.startsWith("partner-")) return tokens.forClient(actor);
        if (actor.equals("kiosk-session")) return kioskSession();
        String kiosk = kioskSecrets.get(actor);
        if (kiosk != null) return kiosk;
        return tokens.forUser(account(actor));
    }

    private String account(String actor) {
        return switch (actor) {
            case "seeker" -> seeker;
            case "other-seeker" -> otherSeeker;
            default -> actor.startsWith("$") ? things.get(actor.substring(1)) : actor;
        };
    }

    /** The same person through a client that services must not trust; a demonstration person stands in for partners and kiosks. */
    String through(String client, String actor) {
        return tokens.forUser(personFor(actor), client);
    }

    String idToken(String actor) {
        return tokens.idToken(personFor(actor));
    }

    private String personFor(String actor) {
        return actor.startsWith("partner-") || kioskSecrets.containsKey(actor) ? "nadia" : account(actor);
    }

    /** Puts the ids of the journey in the place of their names in braces. */
    String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace("$" + thing.getKey() + "$", thing.getValue());
        }
        return filled.replace("$new$", UUID.randomUUID().toString());
    }
}
