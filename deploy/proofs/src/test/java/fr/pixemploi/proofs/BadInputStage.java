package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the calls need beside a played journey: things that are still open, accounts that have no file yet, names of what is kept. */
final class BadInputStage {
    private static final Path ITEMS =
            Path.of("../../assessment-service/item-bank/src/main/resources/item-bank/open/1.1");

    private static final String SHIPPED = "01940000-0000-7000-8000-0000000d1a01";
    private static final Map<String, Object> RULES = Map.of(
            "rules",
            List.of(),
            "otherwise",
            Map.of(
                    "route",
                    "assisted-test",
                    "forPerson",
                    "Vous pouvez passer le test dans la structure.",
                    "forAdviser",
                    "Proposer le test dans la structure."));

    private BadInputStage() {}

    static AccessActors set() {
        AccessActors actors = AccessActors.onStage();
        actors.thing("openSessionId", openSession(actors));
        ToldElsewhere.enrol(actors);
        CentreOnStage.make(actors);
        BookingOnStage.make(actors);
        actors.thing("incidentId", incident(actors));
        actors.thing("changedSessionId", openSession(actors));
        for (String name : new String[] {"changed", "moved"})
            actors.thing(name + "CandidateId", candidateByName(actors, actors.fill("$changedSessionId$")));
        for (String name : new String[] {"newcomer", "invited"}) {
            String account = name + "-" + UUID.randomUUID();
            RunningPlatform.get().tokens().newBeneficiary(account);
            actors.thing(name, account);
        }
        actors.thing("takenId", "taken-" + UUID.randomUUID());
        actors.thing("invitation", invitation(actors));
        String uninvited = file(actors, "uninvited-" + UUID.randomUUID());
        actors.thing("uninvitedFileId", uninvited);
        askForCopy(actors, uninvited);
        String exported = file(actors, "exported-" + UUID.randomUUID());
        actors.thing("exportedFileId", exported);
        askForCopy(actors, exported);
        actors.thing(
                "fileExportId",
                ExportOnStage.ready(
                        as(actors, "nadia", Service.PROFILE), "/v1/beneficiaries/" + exported + "/exports"));
        actors.thing("exportId", ExportOnStage.ready(as(actors, "seeker", Service.PROFILE), "/v1/exports"));
        for (String name : new String[] {"changed", "moved", "closed"})
            actors.thing(name + "StructureId", agency(actors));
        for (Service service : Service.values()) {
            var kept = as(actors, "ops-omar", service)
                    .get("/v1/operations/read-models")
                    .expect(200);
            actors.thing(
                    "readModel." + service.label(), kept.at("/items/0/topic").asText("none"));
        }
        actors.thing(
                "bankVersion",
                as(actors, "seeker", Service.ASSESSMENT)
                        .get(actors.fill("/v1/results/$resultId$"))
                        .expect(200)
                        .path("bankVersion")
                        .asText());
        as(actors, "autrice-anne", Service.ASSESSMENT)
                .send("PUT", "/v1/item-bank/proposals/crcn-1-1-mots-cles", raised("crcn-1-1-mots-cles"))
                .expect(201);
        actors.thing("itemFile", raised("crcn-1-1-but-d-une-page"));
        followUp(actors);
        actors.thing("removedGroupId", AccessActors.group(actors));
        actors.thing(
                "endedGameId",
                GameOnStage.made(as(actors, "marc", Service.PROFILE)).path("id").asText());
        actors.thing("removedWebhookId", WebhookOnStage.active(actors));
        actors.thing("pausedWebhookId", WebhookOnStage.paused(actors));
        campaigns(actors);
        delegations(actors);
        imports(actors);
        diagnoses(actors);
        bank(actors);
        actors.thing(
                "reservedProposalId",
                as(actors, "jury-julie", Service.ASSESSMENT)
                        .post(
                                "/v1/item-bank/reserved-withdrawals",
                                Map.of("itemId", "crcn-2-3-mentionner-une-personne", "reason", "Essai."))
                        .expect(201)
                        .path("id")
                        .asText());
        CandidateOnStage.enter(actors);
        actors.thing(
                "givenUpSittingId",
                as(actors, "other-seeker", Service.ASSESSMENT)
                        .post("/v1/sittings", Map.of("campaignCode", "PXCMRT346"))
                        .expect(201)
                        .path("id")
                        .asText());
        return actors;
    }

    /** What its person said at the desk, without which nobody makes a copy of a file. */
    private static void askForCopy(AccessActors actors, String file) {
        as(actors, "nadia", Service.PROFILE)
                .post(
                        "/v1/rights-requests",
                        Map.of("structureId", actors.fill("$A$"), "beneficiaryId", file, "kind", "export"))
                .expect(201);
    }

    /** A task that is open, a list to give up, one whose name is taken, and people who were invited as a group. */
    private static void followUp(AccessActors actors) {
        Api nadia = as(actors, "nadia", Service.PROFILE);
        actors.thing(
                "openTaskId",
                nadia.post(
                                actors.fill("/v1/beneficiaries/$beneficiaryId$/tasks"),
                                Map.of("content", "Essai", "dueOn", "2027-01-15"))
                        .expect(201)
                        .path("id")
                        .asText());
        actors.thing(
                "savedListId",
                nadia.post("/v1/caseload/lists", list("Liste à supprimer"))
                        .expect(201)
                        .path("id")
                        .asText());
        nadia.post("/v1/caseload/lists", list("Liste gardée")).expect(201);
        String invited = nadia.post(
                        "/v1/group-actions/invitations",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "people",
                                Map.of("beneficiaryIds", List.of(actors.fill("$beneficiaryId$"))),
                                "campaignCode",
                                "PXEMPR346"))
                .expect(201)
                .path("id")
                .asText();
        Api.until(
                () -> nadia.get("/v1/group-actions/" + invited),
                answer -> answer.body().path("state").asText().equals("done"));
        actors.thing("groupActionId", invited);
    }

    private static Map<String, Object> list(String name) {
        return Map.of("structureId", Cast.MISSION_LOCALE, "name", name, "filter", Map.of());
    }

    /** Campaigns and frameworks of structure A: one of each to change, one to close. */
    private static void campaigns(AccessActors actors) {
        Api marc = as(actors, "marc", Service.ASSESSMENT);
        String structure = "/v1/structures/" + Cast.MISSION_LOCALE;
        Map<String, Object> campaign = Map.of("template", "mission-locale-themes", "title", "Essai");
        Map<String, Object> framework = Map.of(
                "title",
                "Essai",
                "base",
                "crcn",
                "baseVersion",
                2,
                "measure",
                "mastery",
                "levels",
                List.of(Map.of("title", "En cours", "atLeast", 0), Map.of("title", "Acquis", "atLeast", 0.6)),
                "domains",
                List.of(Map.of(
                        "title",
                        "Chercher un emploi",
                        "competences",
                        List.of(Map.of(
                                "code",
                                "S1",
                                "title",
                                "Trouver des offres",
                                "on",
                                List.of(Map.of("competence", "1.1", "weight", 1)))))));
        for (String name : new String[] {"", "closed"}) {
            actors.thing(
                    name + "campaignId",
                    marc.post(structure + "/campaigns", campaign)
                            .expect(201)
                            .path("id")
                            .asText());
            actors.thing(
                    name + "structureFrameworkId",
                    marc.post(structure + "/frameworks", framework)
                            .expect(201)
                            .path("id")
                            .asText());
        }
        actors.thing("frameworkFile", json(framework));
        actors.thing("B", Cast.OTHER_MISSION_LOCALE.toString());
    }

    /** Files that were checked and wait: one to apply, one to cancel, of people and of campaigns. */
    private static void imports(AccessActors actors) {
        for (String name : new String[] {"people", "cancelledPeople"})
            actors.thing(
                    name + "ImportId",
                    checked(actors, Service.PROFILE, "beneficiaries", "identifiant;prenom;nom\n$new$;Essai;Exemple\n"));
        for (String name : new String[] {"campaign", "cancelledCampaign"})
            actors.thing(
                    name + "ImportId",
                    checked(
                            actors,
                            Service.ASSESSMENT,
                            "campaigns",
                            "reference;modele;titre\n$new$;mission-locale-themes;Essai\n"));
        for (String name : new String[] {"table", "cancelledTable"})
            actors.thing(name + "ImportId", checked(actors, Service.CERTIFICATION, "candidates", CANDIDATES));
    }

    private static final String CANDIDATES = """
            * Nom du site;* Nom de la salle;* Date de début (format: JJ/MM/AAAA);* Heure de début (heure locale format: HH:MM);\
            * Surveillant(s);* Nom de naissance;* Prénom;* Date de naissance (format: JJ/MM/AAAA);* Sexe (M ou F);\
            Code postal de la commune de naissance;Nom de la commune de naissance;* Pays de naissance;\
            Adresse du site;Commune du site;Fuseau horaire du site
            Lycée Exemple;Salle 1;12/01/2027;09:30;Inès Exemple;$new$;Essai;17/05/1990;F;75001;Paris;France;\
            1 rue de l'Exemple;Exempleville;Europe/Paris
            """;

    private static String checked(AccessActors actors, Service service, String kind, String file) {
        boolean ofTheCentre = service == Service.CERTIFICATION;
        Api manager = as(actors, ofTheCentre ? "claire" : "marc", service);
        UUID structure = ofTheCentre ? Cast.CENTRE : Cast.MISSION_LOCALE;
        String id = manager.with(Map.of("Content-Type", "text/csv"))
                .postBytes(
                        "/v1/imports?dryRun=true&kind=" + kind + "&structureId=" + structure,
                        actors.fill(file).getBytes(StandardCharsets.UTF_8))
                .expect(202)
                .path("id")
                .asText();
        Api.until(
                () -> manager.get("/v1/imports/" + id),
                answer -> answer.body().path("state").asText().equals("checked"));
        return id;
    }

    private static String agency(AccessActors actors) {
        return as(actors, "ops-omar", Service.PROFILE)
                .post(
                        "/v1/structures",
                        Map.of("name", "Agence d'Exemple", "kind", "agency", "timeZone", "Europe/Paris"))
                .expect(201)
                .path("id")
                .asText();
    }

    /** A structure to which campaigns are delegated, and another that is known here too. */
    private static void delegations(AccessActors actors) {
        Api marc = as(actors, "marc", Service.ASSESSMENT);
        String delegations = "/v1/structures/" + Cast.MISSION_LOCALE + "/campaign-delegations";
        for (String name : new String[] {"delegation", "endedDelegation"}) {
            String delegate = agency(actors);
            actors.thing(
                    name + "Id",
                    Api.until(
                                    () -> marc.post(delegations, Map.of("delegateId", delegate)),
                                    answer -> answer.status() == 201)
                            .body()
                            .path("id")
                            .asText());
            actors.thing("delegateId", delegate);
        }
        marc.post(delegations + "/" + actors.fill("$endedDelegationId$") + "/end", null)
                .expect(200);
    }

    /**
     * A proposal to publish, and an item that was withdrawn. Those that the valid calls change have neighbours at their level, and no
     * variants that a new version would make otherwise: the other proofs go on with the bank that comes of it.
     */
    private static void bank(AccessActors actors) {
        Api anne = as(actors, "autrice-anne", Service.ASSESSMENT);
        anne.send("PUT", "/v1/item-bank/proposals/crcn-1-1-expression-exacte", raised("crcn-1-1-expression-exacte"))
                .expect(201);
        String withdrawal = "/v1/item-bank/withdrawals/crcn-1-1-passages-dans-la-page";
        anne.send("PUT", withdrawal, Map.of("reason", "Essai.")).expect(200);
        Api.until(() -> anne.get(withdrawal), answer -> answer.body().hasNonNull("finishedAt"));
    }

    /** A diagnosis that is open and one that is over, rules in draft and in use, and an experiment. */
    private static void diagnoses(AccessActors actors) {
        Api open = as(actors, "other-seeker", Service.ASSESSMENT);
        Api over = as(actors, "seeker", Service.ASSESSMENT);
        Map<String, Object> start = Map.of("device", "phone");
        actors.thing(
                "diagnosisId",
                open.post("/v1/diagnoses", start).expect(201).path("id").asText());
        String ended = over.post("/v1/diagnoses", start).expect(201).path("id").asText();
        over.post("/v1/diagnoses/" + ended + "/answers", Map.of("questionId", "devices", "choice", "none"))
                .expect(200);
        over.post("/v1/diagnoses/" + ended + "/answers", Map.of("questionId", "at-ease", "choice", "not-yet"))
                .expect(200);
        for (int task = 1; task <= 3; task++)
            over.post(
                            "/v1/diagnoses/" + ended + "/tasks/" + task + "/answer",
                            Map.of("response", Map.of("type", "skip")))
                    .expect(200);
        over.post("/v1/diagnoses/" + ended + "/end", null).expect(200);
        actors.thing("endedDiagnosisId", ended);
        Api marc = as(actors, "marc", Service.ASSESSMENT);
        String structure = "/v1/structures/" + Cast.MISSION_LOCALE;
        for (String name : new String[] {"draft", "active"}) {
            actors.thing(
                    name + "RuleSetId",
                    marc.post(
                                    structure + "/diagnosis-rule-sets",
                                    Map.of("code", "essai-" + name, "title", "Essai", "content", RULES))
                            .expect(201)
                            .path("id")
                            .asText());
        }
        String active = actors.fill("$activeRuleSetId$");
        marc.post(structure + "/diagnosis-rule-sets/" + active + "/activation", null)
                .expect(200);
        actors.thing(
                "experimentId",
                marc.post(
                                structure + "/diagnosis-experiments",
                                Map.of("title", "Essai", "ruleSetA", SHIPPED, "ruleSetB", active, "shareOfB", 50))
                        .expect(201)
                        .path("id")
                        .asText());
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Api as(AccessActors actors, String actor, Service service) {
        return new Api(RunningPlatform.get().endpoints().of(service), () -> actors.token(actor));
    }

    private static String incident(AccessActors actors) {
        return as(actors, "claire", Service.CERTIFICATION)
                .post(
                        actors.fill("/v1/sessions/$openSessionId$/incidents"),
                        Map.of("category", "non-blocking-technical-issue", "words", "Essai."))
                .expect(201)
                .path("id")
                .asText();
    }

    private static String openSession(AccessActors actors) {
        return SessionOnStage.open(
                        as(actors, "claire", Service.CERTIFICATION), "Salle 3", "2027-02-09T09:30:00", "Europe/Paris")
                .expect(201)
                .path("id")
                .asText();
    }

    private static String candidateByName(AccessActors actors, String session) {
        return as(actors, "claire", Service.CERTIFICATION)
                .post(
                        "/v1/sessions/" + session + "/candidates",
                        Map.of(
                                "firstName",
                                "Noé",
                                "lastName",
                                "Exemple",
                                "sex",
                                "male",
                                "birthDate",
                                "2003-04-05",
                                "birthCity",
                                "Exempleville",
                                "birthPostalCode",
                                "75001",
                                "birthCountry",
                                "France"))
                .expect(201)
                .path("id")
                .asText();
    }

    private static String invitation(AccessActors actors) {
        return as(actors, "nadia", Service.PROFILE)
                .post("/v1/beneficiaries/" + file(actors, actors.fill("$takenId$")) + "/invitations", null)
                .expect(200)
                .path("invitationCode")
                .asText();
    }

    /** A person of the mission locale who has no account yet. */
    private static String file(AccessActors actors, String externalId) {
        return as(actors, "nadia", Service.PROFILE)
                .post(
                        "/v1/beneficiaries",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "externalId",
                                externalId,
                                "firstName",
                                "Essai",
                                "lastName",
                                "Exemple"))
                .expect(201)
                .path("id")
                .asText();
    }

    /** The file of an item with the version that a change of it would have. */
    private static String raised(String item) {
        try {
            ObjectNode file = (ObjectNode) new ObjectMapper(new YAMLFactory())
                    .readTree(ITEMS.resolve(item + ".yaml").toFile());
            file.put("version", file.path("version").asInt() + 1);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
