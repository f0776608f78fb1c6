package fr.pixemploi.assessment.bank.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Variants;
import fr.pixemploi.assessment.bank.variant.Bounds;
import fr.pixemploi.assessment.bank.variant.VariantTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item's file as its author wrote it, YAML or JSON. Holds the key; what may leave the server is {@link #shown()}. */
public final class ItemSource {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** A new field is added here by name, so that nothing comes out by accident. */
    private static final List<String> SHOWN = List.of(
            "id",
            "version",
            "pool",
            "competence",
            "skill",
            "level",
            "type",
            "instruction",
            "proposals",
            "targets",
            "unit",
            "blanks",
            "files",
            "image",
            "zones",
            "upload",
            "environment",
            "partialCredit",
            "hint",
            "expectedSeconds",
            "devices",
            "accessibility",
            "languages",
            "audience",
            "enemies",
            "family",
            "status",
            "parameters");

    private final String label;
    private final ObjectNode tree;

    private ItemSource(String label, ObjectNode tree) {
        this.label = label;
        this.tree = tree;
    }

    /**
     * Reads a file without asking what it means.
     *
     * @param label how the file is named in faults
     * @throws BankFault naming the line that can't be read; it quotes nothing of the file
     */
    public static ItemSource read(String label, byte[] content) {
        try {
            if (YAML.readTree(content) instanceof ObjectNode object) {
                refuseEndlessNumbers(label, object);
                return new ItemSource(label, object);
            }
            throw new BankFault(label, "all", "the file must be a list of fields with their values");
        } catch (JsonProcessingException e) {
            // The parser's own words quote the lines around, and the key may stand there.
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new BankFault(label, "line " + line, "is not readable as YAML or JSON, or names a field twice");
        } catch (IOException e) {
            throw new BankFault(label, "all", "can't be read");
        }
    }

    private static void refuseEndlessNumbers(String label, JsonNode node) {
        boolean isEndless =
                node.isNumber() && (!Double.isFinite(node.doubleValue()) || !Bounds.isWritable(node.decimalValue()));
        if (isEndless) throw new BankFault(label, "all", "holds a number with too many digits");
        node.forEach(inner -> refuseEndlessNumbers(label, inner));
    }

    /** All fields, the key too. */
    public JsonNode tree() {
        return tree;
    }

    /** @throws BankFault when it has none */
    public ItemId id() {
        try {
            return new ItemId(tree.path("id").asText());
        } catch (IllegalArgumentException e) {
            throw new BankFault(label, "id", String.valueOf(e.getMessage()));
        }
    }

    public int version() {
        return tree.path("version").asInt(0);
    }

    /** Draft, active and so on, as the file says. */
    public String status() {
        return tree.path("status").asText();
    }

    /** Whether people are to meet it without its counting. */
    public boolean isOnTrial() {
        return status().equals("trial");
    }

    /** The same file with another status. */
    public ItemSource withStatus(String status) {
        return new ItemSource(label, tree.deepCopy().put("status", status));
    }

    /**
     * The same file with parameters that answers of people gave.
     *
     * @param steps difficulties of half a success and of the whole; null for an item that is right or wrong
     * @param beta mean of the log of the seconds; null when times were not measured, with {@code alpha}
     */
    public ItemSource withParameters(
            double a,
            double b,
            double c,
            double d,
            @Nullable List<Double> steps,
            @Nullable Double beta,
            @Nullable Double alpha) {
        ObjectNode changed = tree.deepCopy();
        ObjectNode parameters = changed.putObject("parameters");
        parameters.put("a", a).put("b", b).put("c", c).put("d", d);
        if (steps != null) {
            ArrayNode deltas = parameters.putArray("steps");
            steps.forEach(deltas::add);
        }
        if (beta != null && alpha != null)
            parameters.putObject("seconds").put("beta", beta).put("alpha", alpha);
        parameters.put("origin", "calibration");
        return new ItemSource(label, changed);
    }

    /** As YAML, to be read again. */
    public String text() {
        try {
            return YAML.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What makes the item's variants; always the same item when the file is no family.
     *
     * @throws BankFault naming the field that is wrong
     */
    public Variants variants() {
        if (VariantTemplate.isOne(tree)) return FamilyVariants.of(label, tree);
        Item only = BankReader.itemFile(label, tree).item(label);
        return new Variants() {
            @Override
            public Item of(long seed) {
                return only;
            }

            @Override
            public boolean drawn() {
                return false;
            }
        };
    }

    /** Whether sittings see the item differently, be it only in order. */
    public boolean varies() {
        return VariantTemplate.isOne(tree);
    }

    /**
     * The fields without the key and all that it could be made of. Of a family one variant, as a person would read it: templates
     * and variables tell which proposal is computed to be right.
     */
    public ObjectNode shown() {
        JsonNode filled = varies() ? FamilyVariants.of(label, tree).filled(0) : tree;
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        SHOWN.stream().filter(filled::has).forEach(field -> shown.set(field, filled.get(field)));
        return shown;
    }

    /** Fields of the file that {@link #shown()} does not give back. */
    public List<String> withheld() {
        List<String> withheld = new ArrayList<>();
        tree.fieldNames().forEachRemaining(field -> {
            if (!SHOWN.contains(field)) withheld.add(field);
        });
        return withheld;
    }
}
