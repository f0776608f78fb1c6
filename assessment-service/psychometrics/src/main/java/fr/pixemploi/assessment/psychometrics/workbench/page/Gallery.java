package fr.pixemploi.assessment.psychometrics.workbench.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.BankJson;
import fr.pixemploi.assessment.bank.document.MadeFile;
import fr.pixemploi.assessment.bank.environment.Environments;
import fr.pixemploi.assessment.bank.file.AttachedFiles;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.bank.item.task.Attachment;
import fr.pixemploi.assessment.bank.item.task.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every active item of the open bank as people see it, on one self-contained page for those who read it through. No keys, no hints. */
public final class Gallery {
    /** Seeds of the sittings that a family is shown as; an item without variants is shown once. */
    private static final long[] SEEDS = {1, 2, 3};

    private static final ObjectMapper JSON =
            BankJson.MAPPER.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final ItemBank bank;
    private final Environments environments = new Environments();

    /** Pages that the items met so far play in, by name: each is on the page once. */
    private final ObjectNode pages = JSON.createObjectNode();

    private Gallery(ItemBank bank) {
        this.bank = bank;
    }

    public static String of(ItemBank bank) {
        return new Gallery(bank).page();
    }

    private String page() {
        ObjectNode document = JSON.createObjectNode();
        competences(document.putArray("competences"));
        document.set("environments", pages);
        ArrayNode items = document.putArray("items");
        for (Item item : bank.active(Pool.OPEN)) write(item, items.addObject());
        return Templates.page(
                "gallery",
                Map.of(
                        "style",
                        InlinedModules.resource("workbench/gallery.css"),
                        "script",
                        InlinedModules.of("pix-item-player.js") + InlinedModules.resource("workbench/gallery.js"),
                        "bank",
                        inScript(document)));
    }

    private void write(Item item, ObjectNode into) {
        into.put("id", item.id().value());
        into.put("competence", item.competence().value());
        into.put("level", item.level());
        into.put("type", item.task().type());
        into.put("seconds", item.expectedSeconds());
        into.put("calibrated", item.calibrated());
        if (item.family() != null) into.put("family", item.family());
        into.put("screenReader", item.suitability().support().contains(Suitability.Need.SCREEN_READER));
        ArrayNode devices = into.putArray("devices");
        item.suitability().devices().stream().sorted().forEach(devices::add);
        ArrayNode variants = into.putArray("variants");
        for (long seed : SEEDS) {
            ObjectNode variant = variants.addObject().put("seed", seed);
            variant.set("question", question(bank.find(item.id(), seed).orElseThrow(), seed));
            if (!bank.varies(item.id())) break;
        }
    }

    /** What the interface serves of it, with files inside instead of addresses; the number only tells the three apart. */
    private ObjectNode question(Item item, long seed) {
        ItemView view = ItemView.of(item);
        ObjectNode question = JSON.valueToTree(view);
        question.remove(List.of("files", "picture", "formats", "page"));
        question.put("number", seed);
        ArrayNode files = JSON.createArrayNode();
        for (Attachment file : item.files()) {
            MadeFile made = AttachedFiles.make(file);
            files.addObject()
                    .put("name", file.name())
                    .put("mediaType", made.mediaType())
                    .put("url", address(made.mediaType(), made.content()));
        }
        if (!files.isEmpty()) question.set("files", files);
        Picture picture = view.picture();
        if (picture != null)
            question.putObject("image")
                    .put("url", address("image/svg+xml", picture.svg().getBytes(StandardCharsets.UTF_8)))
                    .put("alternative", picture.alternative())
                    .put("width", picture.width())
                    .put("height", picture.height());
        Set<String> formats = view.formats();
        if (formats != null) {
            ArrayNode taken = question.putObject("upload")
                    .put("maxBytes", Inspection.MAX_BYTES)
                    .putArray("formats");
            formats.stream().sorted().forEach(taken::add);
        }
        ItemView.Page page = view.page();
        if (page != null) {
            question.putObject("environment").put("name", page.name()).set("scenario", read(JSON, page.scenario()));
            pages.put(page.name(), environments.page(page.name()).orElseThrow().html());
        }
        return question;
    }

    private static String address(String mediaType, byte[] content) {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    private static JsonNode read(ObjectMapper mapper, String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void competences(ArrayNode into) {
        JsonNode framework = read(new YAMLMapper(), InlinedModules.resource("framework/crcn.yaml"));
        for (JsonNode domain : framework.get("domains"))
            domain.get("competences").forEach(into::add);
    }

    /** JSON that no HTML parser takes for an end of the script. */
    private static String inScript(JsonNode document) {
        try {
            return JSON.writeValueAsString(document).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
