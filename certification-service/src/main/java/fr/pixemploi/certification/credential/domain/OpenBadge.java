package fr.pixemploi.certification.credential.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as an Open Badge 3.0 (1EdTech), which is a Verifiable Credential 2.0 (W3C), unsigned. The French and the English one of a
 * certificate are two credentials with one status. Ids are made of what is said (RFC 9562, by name): the same facts give the same document.
 */
public final class OpenBadge {
    public static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    public static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    static final String REVOCATION = "revocation";

    /** A hundred and twenty-eight bits, in hexadecimal. */
    private static final int SALT_CHARACTERS = 32;

    private final CertificateFacts facts;
    private final Issuer issuer;
    private final Language language;
    private final CredentialTexts texts;

    private OpenBadge(CertificateFacts facts, Issuer issuer, Language language) {
        this.facts = facts;
        this.issuer = issuer;
        this.language = language;
        this.texts = CredentialTexts.in(language);
    }

    /** The credential, as JSON in maps, lists, texts and truths. */
    public static Map<String, Object> document(CertificateFacts facts, Issuer issuer, Language language) {
        return new OpenBadge(facts, issuer, language).document();
    }

    private Map<String, Object> document() {
        String published = facts.publishedAt().truncatedTo(ChronoUnit.SECONDS).toString();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", List.of(CREDENTIALS, OPEN_BADGES));
        document.put("id", id("credential", facts.code(), language.tag()));
        document.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        document.put("name", texts.of("name"));
        document.put("description", texts.of("description"));
        document.put("issuer", profile(issuer.did(), issuer.name()));
        document.put("validFrom", published);
        if (facts.lastDay() != null)
            document.put("validUntil", endOf(facts.lastDay()).toString());
        document.put("awardedDate", published);
        document.put("credentialSubject", subject());
        document.put("credentialStatus", status());
        return document;
    }

    private Map<String, Object> subject() {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", id("holder", facts.code()));
        subject.put("type", List.of("AchievementSubject"));
        if (facts.holder() != null) subject.put("identifier", List.of(identity(facts.holder())));
        subject.put("licenseNumber", facts.code());
        // It wants a time: noon in Greenwich is the same day in all of France, from Tahiti to Nouméa.
        subject.put("activityEndDate", noonOf(facts.testDay()).toString());
        subject.put(
                "source",
                profile("urn:uuid:" + facts.centre().id(), facts.centre().name()));
        subject.put("achievement", achievement());
        subject.put("result", results());
        return subject;
    }

    /** Who knows the name can hold it against the hash; the salt is another one for each certificate. */
    private Map<String, Object> identity(String name) {
        String salt = sha256("salt " + facts.code()).substring(0, SALT_CHARACTERS);
        return Map.of(
                "type",
                "IdentityObject",
                "hashed",
                true,
                "identityHash",
                "sha256$" + sha256(Normalizer.normalize(name, Normalizer.Form.NFC) + salt),
                "identityType",
                "ext:name",
                "salt",
                salt);
    }

    private Map<String, Object> achievement() {
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put("id", achievementId(language));
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Certification");
        achievement.put("name", texts.of("name"));
        achievement.put("description", texts.of("description"));
        achievement.put("criteria", Map.of("narrative", texts.of("criteria")));
        achievement.put("version", facts.versionId());
        achievement.put("inLanguage", language.tag());
        achievement.put("related", related());
        List<Map<String, Object>> descriptions = new ArrayList<>();
        descriptions.add(description("score", texts.of("score"), "ScaledScore", "1", facts.maxScorePix()));
        if (facts.globalLevel() != null)
            descriptions.add(description("global-level", texts.of("global-level"), "PerformanceLevel", null, 0));
        for (CertificateFacts.Competence competence : facts.competences())
            descriptions.add(description(
                    competence.code(), nameOf(competence.code()), "PerformanceLevel", "0", facts.maxLevel()));
        achievement.put("resultDescription", descriptions);
        return achievement;
    }

    private List<Map<String, Object>> related() {
        List<Map<String, Object>> others = new ArrayList<>();
        for (Language other : Language.values()) {
            if (other != language)
                others.add(Map.of("id", achievementId(other), "type", List.of("Related"), "inLanguage", other.tag()));
        }
        return others;
    }

    /** What a result is of; without a lowest value, of words. */
    private Map<String, Object> description(String key, String name, String type, @Nullable String least, int most) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("id", resultId(key));
        description.put("type", List.of("ResultDescription"));
        description.put("name", name);
        description.put("resultType", type);
        if (least != null) {
            description.put("valueMin", least);
            description.put("valueMax", Integer.toString(most));
        }
        return description;
    }

    private List<Map<String, Object>> results() {
        List<Map<String, Object>> results = new ArrayList<>();
        results.add(result("score", Integer.toString(facts.scorePix())));
        CertificateFacts.Level level = facts.globalLevel();
        if (level != null) results.add(result("global-level", texts.orElse(level.key(), level.label())));
        for (CertificateFacts.Competence competence : facts.competences())
            results.add(result(competence.code(), Integer.toString(competence.level())));
        return results;
    }

    private Map<String, Object> result(String key, String value) {
        return Map.of("type", List.of("Result"), "resultDescription", resultId(key), "value", value);
    }

    private Map<String, Object> status() {
        String list = issuer.statusListAddress(facts.status().list());
        String index = Integer.toString(facts.status().index());
        return Map.of(
                "id", list + "#" + index,
                "type", "BitstringStatusListEntry",
                "statusPurpose", REVOCATION,
                "statusListIndex", index,
                "statusListCredential", list);
    }

    private String nameOf(String competence) {
        return competence + " " + texts.orElse(competence, "");
    }

    private String achievementId(Language of) {
        return id("achievement", facts.versionId(), of.tag());
    }

    private String resultId(String key) {
        return id("result", facts.versionId(), language.tag(), key);
    }

    private String id(String... parts) {
        String name = issuer.did() + " " + String.join(" ", parts);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> profile(String id, String name) {
        return Map.of("id", id, "type", List.of("Profile"), "name", name);
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** When the day is over everywhere, twelve hours behind Greenwich. */
    private static Instant endOf(LocalDate day) {
        return noonOf(day.plusDays(1));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
