package fr.pixemploi.certification.credential.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pixemploi.certification.rules.domain.Certification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenBadgeTest {
    private static Map<String, Object> french(CertificateFacts facts) {
        return OpenBadge.document(facts, Samples.ISSUER, Language.FR);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> subject(Map<String, Object> credential) {
        return (Map<String, Object>) credential.get("credentialSubject");
    }

    @SuppressWarnings("unchecked")
    private static List<String> values(Map<String, Object> credential) {
        return ((List<Map<String, Object>>) subject(credential).get("result"))
                .stream().map(result -> (String) result.get("value")).toList();
    }

    @Test
    void aCredentialOfCleaNumeriqueCantBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.facts(Certification.CLEA_NUMERIQUE, 412, null, List.of(), null))
                .withMessageContaining("Certif'Pro");
        for (Language language : Language.values()) {
            String said = OpenBadge.document(Samples.whole(895), Samples.ISSUER, language)
                    .toString();
            assertThat(said.toLowerCase(Locale.ROOT)).doesNotContain("cléa", "clea");
        }
    }

    @Test
    void itTellsScoreLevelAndCompetences() {
        assertThat(values(french(Samples.whole(412))))
                .startsWith("412", "Indépendant 1", "0", "1", "2")
                .hasSize(18);
        assertThat(values(OpenBadge.document(Samples.whole(412), Samples.ISSUER, Language.EN)))
                .startsWith("412", "Independent 1");
    }

    @Test
    void belowTheFirstLevelItTellsTheScoreAlone() {
        assertThat(values(french(Samples.bare()))).containsExactly("63");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.facts(
                        Certification.PIX, 63, null, List.of(new CertificateFacts.Competence("1.1", 3)), null));
    }

    @Test
    void aScoreOfNothingOrAboveTheHighestIsNoCertificate() {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.whole(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.whole(896));
    }

    /** Who knows the name can hold it against the hash; the name itself is not there. */
    @Test
    void theHolderIsASaltedHashOrNobody() throws Exception {
        Map<String, Object> credential = french(Samples.whole(412));
        assertThat(credential.toString()).doesNotContain("Léa");
        Map<?, ?> identity = (Map<?, ?>) ((List<?>) subject(credential).get("identifier")).getFirst();
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(("Léa Exemple" + identity.get("salt")).getBytes(StandardCharsets.UTF_8));
        assertThat(identity.get("identityHash"))
                .isEqualTo("sha256$" + HexFormat.of().formatHex(hash));
        assertThat(subject(french(Samples.bare()))).doesNotContainKey("identifier");
    }

    @Test
    void itHoldsUntilItsLastDayIsOverEverywhereOrForEver() {
        assertThat(french(Samples.whole(412))).containsEntry("validUntil", "2029-03-15T12:00:00Z");
        assertThat(french(Samples.bare())).doesNotContainKey("validUntil");
    }

    @ParameterizedTest
    @EnumSource
    void eachLanguageIsACredentialOfItsOwnWithTheSameStatus(Language language) {
        Map<String, Object> credential = OpenBadge.document(Samples.whole(412), Samples.ISSUER, language);
        assertThat(credential.get("id").equals(french(Samples.whole(412)).get("id")))
                .isEqualTo(language == Language.FR);
        assertThat(credential.get("credentialStatus"))
                .isEqualTo(Map.of(
                        "id", "https://api.exemple.fr/certification/v1/credential-status/1#94567",
                        "type", "BitstringStatusListEntry",
                        "statusPurpose", "revocation",
                        "statusListIndex", "94567",
                        "statusListCredential", "https://api.exemple.fr/certification/v1/credential-status/1"));
    }
}
