package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.w3c.dom.Element;

/** What came of a centre's day, as each of those sees it whom it concerns. */
final class DayOutcome {
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A separator, quotes, and what a spreadsheet would work out. */
    private static final String AWKWARD = "=1+1; dite \"d'office\"";

    private static final int CLEA_PIX = 70;

    private final CentreDay day;
    private final Map<Examinee, JsonNode> seen = new LinkedHashMap<>();
    private final Map<Examinee, JsonNode> certificates = new LinkedHashMap<>();
    private final Map<Examinee, DaySession> held = new HashMap<>();

    DayOutcome(CentreDay day) {
        this.day = day;
        for (DaySession session : day.sessions()) {
            JsonNode candidates = DayJury.sees(session);
            assertThat(candidates).hasSize(session.candidates().size());
            for (Examinee one : session.candidates()) {
                held.put(one, session);
                seen.put(one, DayJury.line(candidates, one));
            }
        }
        assertThat(seen).hasSameSizeAs(day.people());
    }

    /** Each is decided by what happened to them, and by nothing else. */
    void isDecidedByTheRules() {
        for (Examinee one : day.people()) {
            if (one == day.absent) continue;
            JsonNode pix = verdict(one, "pix");
            int score = pix.path("score").asInt(0);
            if (one == day.cheating) {
                assertThat(said(pix)).isEqualTo("rejected fraud");
                assertThat(said(verdict(one, "clea-numerique"))).isEqualTo("rejected fraud");
            } else if (one == day.failing) {
                assertThat(said(pix)).isEqualTo("cancelled cancelled-due-to-lack-of-answers-for-technical-reason");
                assertThat(seen.get(one).path("endReason").asText()).isEqualTo("technical");
            } else {
                String zero = "rejected rejected-due-to-zero-pix-score";
                assertThat(said(pix)).isEqualTo(score > 0 ? "validated" : zero);
                if (one.withClea())
                    assertThat(said(verdict(one, "clea-numerique")))
                            .isEqualTo(
                                    score == 0
                                            ? zero
                                            : score < CLEA_PIX ? "rejected rejected-clea-too-few-pix" : "validated");
            }
            assertThat(pix.path("degraded").asBoolean()).isEqualTo(one == day.leaving);
            if (one != day.leaving && one != day.failing)
                assertThat(seen.get(one).path("endReason").asText()).isEqualTo("completed");
        }
        assertThat(seen.get(day.absent).has("endReason")).isFalse();
        assertThat(said(verdict(day.weak, "pix"))).isEqualTo("validated");
        assertThat(said(verdict(day.weak, "clea-numerique")))
                .as("refused on one side only")
                .isEqualTo("rejected rejected-clea-too-few-pix");
        assertThat(seen.get(day.leaving).path("endReason").asText()).isEqualTo("candidate");
        JsonNode alerts = seen.get(day.alerting).path("alerts");
        assertThat(alerts).hasSize(1);
        assertThat(alerts.get(0).path("outcome").asText()).isEqualTo("validated");
        assertThat(held.get(day.moved)).isSameAs(day.far());
    }

    void isNotedByItsCategory() {
        Map<String, List<String>> noted = new HashMap<>();
        for (DaySession session : day.sessions())
            for (JsonNode incident : DaySession.claire()
                    .get(session.path("/incidents"))
                    .expect(200)
                    .path("items"))
                noted.computeIfAbsent(incident.path("candidateId").asText(), id -> new ArrayList<>())
                        .add(incident.path("category").asText() + " "
                                + incident.path("kind").asText() + " "
                                + incident.path("source").asText());
        assertThat(noted)
                .containsOnly(
                        Map.entry(day.cheating.candidateId(), List.of("fraud  person")),
                        Map.entry(day.failing.candidateId(), List.of("in-challenge software-not-working person")),
                        Map.entry(day.alerting.candidateId(), List.of("in-challenge file-not-opening room")));
    }

    /** Who was validated has one certificate, of their own test, with the day on the clock of the venue. */
    void isCertified() {
        for (Examinee one : day.people()) {
            if (one == day.absent) continue;
            JsonNode own = one.candidacies();
            assertThat(own).hasSize(1);
            assertThat(own.get(0).path("candidateId").asText()).isEqualTo(one.candidateId());
            JsonNode pix = verdict(one, "pix");
            JsonNode issued = one.certificates();
            boolean validated = pix.path("status").asText().equals("validated");
            assertThat(issued).hasSize(validated ? 1 : 0);
            if (!validated) continue;
            JsonNode certificate = issued.get(0);
            certificates.put(one, certificate);
            assertThat(certificate.path("status").asText()).isEqualTo("published");
            assertThat(certificate.path("score")).isEqualTo(pix.path("score"));
            assertThat(certificate.at("/holder/birthDate").asText())
                    .isEqualTo(one.birthDate().toString());
            assertThat(certificate.path("date").asText()).isEqualTo(testDay(one).toString());
        }
        Api anybody = new Api(RunningPlatform.get().endpoints().of(Service.CERTIFICATION), null);
        JsonNode verified = anybody.get(
                        "/v1/verify/" + certificates.get(day.weak).path("code").asText())
                .expect(200);
        assertThat(verified.path("date").asText()).isEqualTo(testDay(day.weak).toString());
    }

    /** Every certificate goes to the passport of skills in one file that stands. */
    void goesToThePassportOfSkills() throws Exception {
        String rejectedOnce = certificates.get(day.weak).path("id").asText();
        Map<String, Element> passages = new PassportDeposit().depositAll(rejectedOnce);
        for (JsonNode certificate : certificates.values()) {
            Element passage = passages.get(certificate.path("id").asText());
            assertThat(passage).isNotNull();
            assertThat(PassportDeposit.text(passage, "scoring"))
                    .isEqualTo(certificate.path("score").asText());
            assertThat(PassportDeposit.text(passage, "anneeNaissance")).isEqualTo("1990");
            Instant published = Instant.parse(certificate.path("publishedAt").asText());
            assertThat(PassportDeposit.text(passage, "dateDebutValidite"))
                    .isEqualTo(published
                            .atZone(PassportDeposit.PARIS)
                            .toLocalDate()
                            .toString());
        }
        for (Examinee none : List.of(day.cheating, day.failing))
            assertThat(certificates).doesNotContainKey(none);
    }

    /** Who was validated for CléA numérique, and nobody else, is in the file that the centre brings to Certif'Pro. */
    void goesToCertifpro() throws SQLException, IOException {
        Api claire = DaySession.claire();
        claire.with(Map.of("If-Match", "*"))
                .send("PUT", "/v1/certifpro-centres/" + Cast.CENTRE, Map.of("siret", "12345678900012"))
                .expect(200);
        for (DaySession session : day.sessions()) {
            List<Examinee> validated = session.candidates().stream()
                    .filter(one -> one.withClea() && one != day.absent)
                    .filter(one -> verdict(one, "clea-numerique")
                            .path("status")
                            .asText()
                            .equals("validated"))
                    .toList();
            assertThat(validated).isNotEmpty();
            assertThat(asked(session).code()).isEqualTo("certifpro-incomplete");
            for (Examinee one : validated) says(session, one);
            List<Map<String, String>> rows = file(session);
            assertThat(rows).hasSameSizeAs(validated);
            for (Examinee one : validated)
                assertThat(rows)
                        .anySatisfy(row -> assertThat(row)
                                .containsEntry("Siret de l'établissement", "12345678900012")
                                .containsEntry("Prénom", one.firstName())
                                .containsEntry("Date de naissance", FRENCH_DAY.format(one.birthDate()))
                                .containsEntry("Date de passage", FRENCH_DAY.format(testDay(one)))
                                .containsEntry("Origine de la démarche", "'" + AWKWARD)
                                .containsEntry("Téléphone", "0600000000")
                                .containsEntry("Statut", "CERTIFIE"));
            claire.with(Map.of("If-Match", "*"))
                    .post(
                            session.path("/certifpro-steps"),
                            Map.of(
                                    "state",
                                    "sent",
                                    "on",
                                    LocalDate.now(session.zone()).toString(),
                                    "candidateIds",
                                    validated.stream()
                                            .map(Examinee::candidateId)
                                            .toList()))
                    .expect(204);
            assertThat(file(session)).as("nobody is sent twice").isEmpty();
        }
    }

    private static void says(DaySession session, Examinee one) {
        DaySession.claire()
                .with(Map.of("If-Match", "*"))
                .send(
                        "PUT",
                        session.path("/candidates/" + one.candidateId() + "/certifpro"),
                        Map.ofEntries(
                                Map.entry("registrationStatus", "Demandeuse d'emploi"),
                                Map.entry("educationLevel", "Niveau 4"),
                                Map.entry("origin", AWKWARD),
                                Map.entry("funder", "Région Exemple"),
                                Map.entry("email", "conseil@exemple.fr"),
                                Map.entry("phone", "+33 6 00 00 00 00"),
                                Map.entry("address", "1 rue de l'Exemple"),
                                Map.entry("town", "Exempleville"),
                                Map.entry("postalCode", "75001"),
                                Map.entry("birthPostalCode", "75001"),
                                Map.entry("firstEvaluation", true)))
                .expect(200);
    }

    private static List<Map<String, String>> file(DaySession session) throws SQLException, IOException {
        Api.Answer answer = asked(session);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return CertifproTable.read(answer.text());
    }

    private static Api.Answer asked(DaySession session) {
        return DaySession.claire()
                .with(Map.of("Accept", "text/csv, application/problem+json"))
                .get(session.path("/certifpro.csv"));
    }

    /** Of a test: the day on which it ended on the clock of the venue. */
    private LocalDate testDay(Examinee one) {
        return Instant.parse(seen.get(one).path("completedAt").asText())
                .atZone(held.get(one).zone())
                .toLocalDate();
    }

    private JsonNode verdict(Examinee one, String certification) {
        return StreamSupport.stream(seen.get(one).path("certifications").spliterator(), false)
                .filter(each -> each.path("certification").asText().equals(certification))
                .findFirst()
                .orElseThrow(() -> new AssertionError(certification + " is not in " + seen.get(one)));
    }

    /** Its status, and the key of its comment where there is one. */
    private static String said(JsonNode verdict) {
        return (verdict.path("status").asText() + " "
                        + verdict.at("/comment/key").asText())
                .strip();
    }
}
