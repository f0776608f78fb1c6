package fr.pixemploi.profile.rights.rest.paper;

import fr.pixemploi.kit.json.TextRule;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsWish;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed on the public page, as a browser sends a form.
 *
 * @param text what was typed as a code, to be shown again; none that is too long to be one
 * @param code empty when none was typed that could be one
 * @param kind empty when nothing was chosen
 * @param words what was written of a correction, to be shown again: what can be kept of it
 * @param lost why that is less than what was written; empty when all of it can be kept
 * @param confirmed empty when nothing was asked once more
 */
record TypedSheet(
        String text,
        Optional<InvitationCode> code,
        Optional<RightsRequest.Kind> kind,
        String words,
        Optional<PaperForm.Fault> lost,
        Optional<Confirmed> confirmed) {
    /** What is answered to the question before what cannot be taken back. */
    enum Confirmed {
        YES,
        NO
    }

    static final TypedSheet NOTHING = of(null);

    private static final int MAX_CODE = 40;

    static TypedSheet of(@Nullable String body) {
        Map<String, String> fields = new HashMap<>();
        for (String field : (body == null ? "" : body).split("&", 8)) {
            int at = field.indexOf('=');
            if (at > 0) fields.put(field.substring(0, at), decoded(field.substring(at + 1)));
        }
        String typed = fields.getOrDefault("code", "");
        String code = typed.isBlank() || typed.length() > MAX_CODE ? "" : typed;
        String kind = fields.getOrDefault("kind", "");
        // A browser counts the end of a line as one character and sends two.
        String written = fields.getOrDefault("words", "").replace("\r\n", "\n");
        return new TypedSheet(
                code,
                code.isEmpty() ? Optional.empty() : Optional.of(new InvitationCode(code)),
                Arrays.stream(RightsRequest.Kind.values())
                        .filter(each -> PaperForm.value(each).equals(kind))
                        .findFirst(),
                words(written),
                lost(written),
                switch (fields.getOrDefault("confirmed", "")) {
                    case "yes" -> Optional.of(Confirmed.YES);
                    case "no" -> Optional.of(Confirmed.NO);
                    default -> Optional.empty();
                });
    }

    /** What is wanted; words that somebody left beside another choice are of no use. Empty when words are missing or lost, or nothing was chosen. */
    Optional<RightsWish> wish() {
        return kind.flatMap(chosen -> {
            if (chosen != RightsRequest.Kind.CORRECTION) return Optional.of(new RightsWish(chosen, null));
            return words.isEmpty() || lost.isPresent() ? Optional.empty() : Optional.of(new RightsWish(chosen, words));
        });
    }

    /** What was lost of words that may be wanted, for whoever wrote them to read over before anything else: nothing is kept that they did not see. */
    Optional<PaperForm.Fault> toReadOver() {
        return kind.isEmpty() || kind.get() == RightsRequest.Kind.CORRECTION ? lost : Optional.empty();
    }

    private static String words(String written) {
        String words = kept(written);
        if (words.length() <= RightsWish.MAX_WORDS) return words;
        boolean cutsAPair = Character.isHighSurrogate(words.charAt(RightsWish.MAX_WORDS - 1));
        return TextRule.kept(words.substring(0, RightsWish.MAX_WORDS - (cutsAPair ? 1 : 0)));
    }

    private static Optional<PaperForm.Fault> lost(String written) {
        if (kept(written).length() > RightsWish.MAX_WORDS) return Optional.of(PaperForm.Fault.TOO_LONG);
        return TextRule.isPlain(written) ? Optional.empty() : Optional.of(PaperForm.Fault.UNSEEN_SIGNS);
    }

    private static String kept(String written) {
        return TextRule.kept(TextRule.plainPart(written));
    }

    private static String decoded(String field) {
        try {
            return URLDecoder.decode(field, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException cutOff) {
            return "";
        }
    }
}
