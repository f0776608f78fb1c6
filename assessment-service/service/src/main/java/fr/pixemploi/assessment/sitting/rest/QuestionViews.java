package fr.pixemploi.assessment.sitting.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.pixemploi.assessment.bank.document.FileFormat;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.bank.item.task.Choosable;
import fr.pixemploi.assessment.bank.item.task.Picture;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Questions as people see them: nothing here comes from a key. */
final class QuestionViews {
    private QuestionViews() {}

    @Schema(
            name = "Question",
            description = "A question as it is put. `type` says which fields are there, and which response fits.")
    record QuestionView(
            @Schema(examples = "1") int number,
            @Schema(examples = "crcn-1-1-mots-cles") String itemId,

            @Schema(
                    enumeration = {
                        "single-choice",
                        "multiple-choice",
                        "short-text",
                        "number",
                        "ordering",
                        "matching",
                        "fill-blanks",
                        "hotspot",
                        "file-upload",
                        "environment"
                    })
            String type,

            @Schema(description = "Plain French; a fill-blanks item shows its blanks as [1], [2].")
            String instruction,

            @Schema(description = "What is chosen, ordered or matched; for a hotspot the names of its zones.") @Nullable
            List<Choosable> proposals,

            @Nullable List<Choosable> targets,
            @Nullable List<String> blanks,
            @Nullable String unit,

            @Schema(description = "Files to download, whatever the type.") @Nullable
            List<FileView> files,

            @Schema(description = "For a hotspot: the picture to point at.") @Nullable
            ImageView image,

            @Schema(description = "For a file-upload: what may be sent.") @Nullable
            UploadView upload,

            @Schema(description = "For an environment: the page, and what to show in it.") @Nullable
            EnvironmentView environment,

            @Schema(description = "For a voice; enough by itself.")
            String readAloud,

            @Schema(description = "What an ordinary person needs; no limit.", examples = "35")
            int expectedSeconds) {
        static QuestionView of(UUID sitting, int number, ItemView item, AssetLinks links) {
            Picture picture = item.picture();
            ItemView.Page page = item.page();
            return new QuestionView(
                    number,
                    item.itemId(),
                    item.type(),
                    item.instruction(),
                    item.proposals(),
                    item.targets(),
                    item.blanks(),
                    item.unit(),
                    item.files().isEmpty()
                            ? null
                            : item.files().stream()
                                    .map(name -> FileView.of(name, links.to(sitting, number, name)))
                                    .toList(),
                    picture == null ? null : ImageView.of(picture, links.to(sitting, number, Picture.NAME)),
                    item.formats() == null ? null : UploadView.of(item.formats()),
                    page == null ? null : EnvironmentView.of(page),
                    item.readAloud(),
                    item.expectedSeconds());
        }
    }

    @Schema(name = "QuestionFile")
    record FileView(
            @Schema(examples = "depenses.xlsx") String name,

            @Schema(examples = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            String mediaType,

            @Schema(description = "Path below this service's address; holds for ten minutes.")
            String url) {
        static FileView of(String name, String url) {
            return new FileView(
                    name, FileFormat.ofName(name).map(FileFormat::mediaType).orElse("application/octet-stream"), url);
        }
    }

    @Schema(name = "QuestionImage")
    record ImageView(
            @Schema(description = "Path below this service's address; holds for ten minutes.")
            String url,

            @Schema(description = "What the picture shows, in words.")
            String alternative,

            @Schema(examples = "640") int width,
            @Schema(examples = "400") int height) {
        static ImageView of(Picture picture, String url) {
            return new ImageView(url, picture.alternative(), picture.width(), picture.height());
        }
    }

    @Schema(name = "QuestionUpload")
    record UploadView(
            @Schema(examples = "[\"ods\", \"xlsx\"]") List<String> formats,
            @Schema(examples = "5000000") int maxBytes) {
        static UploadView of(Set<String> formats) {
            return new UploadView(formats.stream().sorted().toList(), Inspection.MAX_BYTES);
        }
    }

    @Schema(name = "QuestionEnvironment")
    record EnvironmentView(
            @Schema(examples = "webmail") String name,

            @Schema(description = "Path of the page below this service's address; the same for everyone.")
            String url,

            @Schema(
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    description = "What the page shows; posted to it by the host.")
            @JsonRawValue
            String scenario) {
        static EnvironmentView of(ItemView.Page page) {
            return new EnvironmentView(page.name(), "/v1/environments/" + page.name(), page.scenario());
        }
    }
}
