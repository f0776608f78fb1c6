package fr.pixemploi.assessment.authoring.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.pixemploi.assessment.authoring.application.PreviewItem;
import fr.pixemploi.assessment.authoring.application.check.CheckFile;
import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.bank.item.task.Picture;
import fr.pixemploi.assessment.bank.review.PlainLanguage;
import fr.pixemploi.assessment.bank.review.Readability;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What authors see of files, proposals and questions. Nothing here comes from a key. */
final class AuthoringViews {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private AuthoringViews() {}

    @Schema(name = "FileFinding", description = "Something noticed in a file; the sentence follows Accept-Language.")
    record FindingView(
            @Schema(
                    description = "JSON pointer into the file; empty for the whole.",
                    examples = "/accessibility/readAloud")
            String pointer,

            @Schema(enumeration = {"error", "warning"}) String severity,

            @Schema(description = "Stable name of what was noticed.", examples = "answer-in-read-aloud")
            String code,

            String message) {
        static List<FindingView> of(List<Finding> findings, String language) {
            return findings.stream()
                    .map(finding -> new FindingView(
                            finding.pointer(),
                            finding.severity().name().toLowerCase(Locale.ROOT),
                            finding.code(),
                            finding.sentence().in(language)))
                    .toList();
        }
    }

    @Schema(name = "CheckedVariants", description = "Variants that were made and graded by their own answer sheet.")
    record VariantsView(int made, int graded, int different) {}

    @Schema(name = "FileLanguage", description = "How hard the hardest of its first ten variants is to read.")
    record LanguageView(
            @Schema(description = "Share of what its level allows; above 1 it is over.")
            double strain,

            @Schema(description = "Words.") double meanSentence,

            @Schema(description = "Words.") int longestSentence,

            double lettersAWord,

            @Schema(description = "Share of words of ten letters and more.")
            double longWords,

            @Schema(description = "Index of Kandel and Moles: 100 very easy, below 50 hard.")
            double ease) {
        static LanguageView of(PlainLanguage.Entry entry) {
            Readability text = entry.text();
            return new LanguageView(
                    entry.strain(),
                    text.meanSentence(),
                    text.longestSentence(),
                    text.lettersAWord(),
                    text.longWords(),
                    text.ease());
        }
    }

    @Schema(name = "NearItem", description = "An item of the bank that asks nearly the same.")
    record NearView(
            String itemId,
            @Schema(description = "From 0 to 1.") double similarity,

            @Schema(description = "Above which it is too near.")
            double limit) {}

    @Schema(name = "FileCheck")
    record CheckView(
            @Schema(description = "As the file says; absent when it can't be read.") @Nullable
            String itemId,

            @Schema(description = "Whether it may be proposed and published: nothing that was found is an error.")
            boolean usable,

            VariantsView variants,

            @Schema(description = "Absent when nothing could be made of the file.") @Nullable
            LanguageView language,

            List<NearView> near,
            List<FindingView> findings) {
        static CheckView of(CheckFile.Checked checked, String language) {
            return new CheckView(
                    checked.source()
                            .map(source -> source.tree().path("id").asText(null))
                            .orElse(null),
                    checked.usable(),
                    new VariantsView(checked.made(), checked.graded(), checked.different()),
                    checked.language().map(LanguageView::of).orElse(null),
                    checked.near().stream()
                            .map(pair -> new NearView(pair.second(), pair.similarity(), pair.limit()))
                            .toList(),
                    FindingView.of(checked.findings(), language));
        }
    }

    @Schema(name = "ItemProposal", description = "A proposed item. The file comes back without its key.")
    record ProposalView(
            @Schema(examples = "crcn-1-1-mots-cles") String itemId,

            @Schema(enumeration = "proposed") String status,

            @Schema(description = "Version of the item that the file says.", examples = "2")
            int version,

            @Schema(description = "Version of the published item whose place it would take; absent for a new item.")
            @Nullable
            Integer replaces,

            @Schema(
                    description =
                            "Fields of the file without the key and what it could be made of; of a family one variant. Absent in lists.")
            @Nullable
            Map<String, Object> file,

            @Schema(description = "Fields that are kept and do not come back; absent in lists.") @Nullable
            List<String> withheld,

            List<FindingView> findings,
            String proposedBy,
            Instant proposedAt,
            String changedBy,
            Instant changedAt) {
        static ProposalView of(
                Proposal proposal, ItemSource source, @Nullable Integer replaces, boolean whole, String language) {
            return new ProposalView(
                    proposal.item().value(),
                    "proposed",
                    source.version(),
                    replaces,
                    whole ? fields(source.shown()) : null,
                    whole ? source.withheld() : null,
                    FindingView.of(proposal.findings(), language),
                    proposal.proposed().author(),
                    proposal.proposed().at(),
                    proposal.changed().author(),
                    proposal.changed().at());
        }
    }

    @Schema(name = "ItemPreview")
    record PreviewView(
            @Schema(ref = "#/components/schemas/Question") Map<String, Object> question,

            @Schema(description = "Devices on which it is put.")
            Set<String> devices,

            @Schema(description = "Whether it is put on the device asked about; absent when none was.") @Nullable
            Boolean onDevice,

            @Schema(description = "Whether the response that was tried is right; absent when none was.") @Nullable
            Boolean correct) {
        static PreviewView of(PreviewItem.Preview preview, @Nullable String device) {
            return new PreviewView(
                    asked(preview.view()),
                    new TreeSet<>(preview.devices()),
                    device == null ? null : preview.devices().contains(device),
                    preview.right());
        }
    }

    /** As a person gets it, as the first one; addresses of files and pictures exist in sittings only. */
    private static Map<String, Object> asked(ItemView view) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("number", 1);
        question.putAll(JSON.convertValue(view, new TypeReference<Map<String, Object>>() {}));
        question.keySet().removeAll(List.of("files", "picture", "formats", "page"));
        if (!view.files().isEmpty())
            question.put(
                    "files",
                    view.files().stream().map(name -> Map.of("name", name)).toList());
        Picture picture = view.picture();
        if (picture != null)
            question.put(
                    "image",
                    Map.of(
                            "alternative", picture.alternative(),
                            "width", picture.width(),
                            "height", picture.height()));
        Set<String> formats = view.formats();
        if (formats != null)
            question.put("upload", Map.of("formats", new TreeSet<>(formats), "maxBytes", Inspection.MAX_BYTES));
        ItemView.Page page = view.page();
        if (page != null)
            question.put(
                    "environment",
                    Map.of(
                            "name", page.name(),
                            "url", "/v1/environments/" + page.name(),
                            "scenario", tree(page.scenario())));
        return question;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A tree as the document and the reply know it. */
    static Map<String, Object> fields(JsonNode object) {
        return JSON.convertValue(object, new TypeReference<Map<String, Object>>() {});
    }
}
