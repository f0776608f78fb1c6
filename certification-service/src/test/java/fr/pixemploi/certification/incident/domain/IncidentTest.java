package fr.pixemploi.certification.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentTest {
    private static final Instant NOW = Instant.parse("2026-12-08T10:00:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final IncidentRules RULES = new IncidentRules(List.of(
            new IncidentRules.Category("signature-issue", "x", "x", true, false, false, false, List.of()),
            new IncidentRules.Category("fraud", "x", "x", true, true, false, true, List.of()),
            new IncidentRules.Category(
                    "in-challenge",
                    "x",
                    "x",
                    true,
                    false,
                    true,
                    true,
                    List.of(
                            new IncidentRules.Kind("image-not-displaying", "x", "x", true),
                            new IncidentRules.Kind("something-small", "x", "x", false)))));

    @Test
    void needsTheJuryAsItsKindSaysAndWithoutKindsAsItsCategory() {
        assertThat(noted(SOMEBODY, "fraud", null, "Une antisèche.").forJury()).isTrue();
        assertThat(noted(SOMEBODY, "signature-issue", null, null).forJury()).isFalse();
        assertThat(noted(SOMEBODY, "in-challenge", "something-small", null).forJury())
                .isFalse();
        assertThat(noted(SOMEBODY, "in-challenge", "image-not-displaying", null).forJury())
                .isTrue();
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        assertThatExceptionOfType(IncidentRefusal.UnknownCategory.class)
                .isThrownBy(() -> noted(SOMEBODY, "other", null, "x"));
        assertThatExceptionOfType(IncidentRefusal.KindDoesNotFit.class)
                .isThrownBy(() -> noted(SOMEBODY, "in-challenge", null, null));
        assertThatExceptionOfType(IncidentRefusal.KindDoesNotFit.class)
                .isThrownBy(() -> noted(SOMEBODY, "fraud", "image-not-displaying", "x"));
        assertThatExceptionOfType(IncidentRefusal.CandidateNeeded.class)
                .isThrownBy(() -> noted(null, "signature-issue", null, null));
        assertThatExceptionOfType(IncidentRefusal.WordsNeeded.class)
                .isThrownBy(() -> noted(SOMEBODY, "fraud", null, null));
    }

    @Test
    void anAlertOfAKindThatIsNotKnownHereNeedsTheJury() {
        Incident known =
                Incident.ofAlert(RULES, UUID.randomUUID(), UUID.randomUUID(), SOMEBODY, "something-small", 3, NOW);
        Incident unknown =
                Incident.ofAlert(RULES, UUID.randomUUID(), UUID.randomUUID(), SOMEBODY, "of-tomorrow", 3, NOW);

        assertThat(known.forJury()).isFalse();
        assertThat(unknown.forJury()).isTrue();
        assertThat(unknown.isOfTheRoom()).isTrue();
        assertThat(unknown.category()).isEqualTo("in-challenge");
    }

    private static Incident noted(
            @Nullable UUID candidate, String category, @Nullable String kind, @Nullable String words) {
        return Incident.noted(
                RULES, UUID.randomUUID(), UUID.randomUUID(), candidate, category, kind, words, "claire", NOW);
    }
}
