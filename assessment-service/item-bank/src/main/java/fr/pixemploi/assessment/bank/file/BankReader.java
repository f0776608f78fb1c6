package fr.pixemploi.assessment.bank.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.file.pool.BankArchive;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Measurement;
import fr.pixemploi.assessment.bank.item.Variants;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.bank.seal.SealKeys;
import fr.pixemploi.assessment.bank.seal.SealedDirectory;
import fr.pixemploi.assessment.bank.variant.VariantTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Reads pools of items into a bank: every file is checked, and the bank's version is the SHA-256 of all of them. */
public final class BankReader {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String MEASUREMENT = "measurement.yaml";

    private final List<Item> items = new ArrayList<>();
    private final Map<ItemId, Variants> variants = new HashMap<>();
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final Map<String, byte[]> read = new LinkedHashMap<>();
    private final PoolsApart apart = new PoolsApart();
    private @Nullable Measurement measurement;

    /**
     * The bank that was packed into an archive.
     *
     * @param keys what opens the pools that are sealed in it; null when a deployment has none
     * @throws BankFault when the archive is no bank, or none of the keys opens it
     */
    public static ItemBank restored(byte[] archive, @Nullable SealKeys keys) {
        return read(BankArchive.unpack(archive), keys).bank();
    }

    /**
     * Reads files of all pools by name, as an archive holds them.
     *
     * @param keys what opens the pools that are sealed; null when a deployment has none
     * @throws BankFault naming the file and field that is wrong, or when none of the keys opens a pool
     */
    public static BankReader read(Map<String, byte[]> files, @Nullable SealKeys keys) {
        BankReader reader = new BankReader().measuredBy(new PoolFiles.Archived(files, ""));
        String index = "/" + PoolFiles.INDEX;
        String sealed = index + SealedDirectory.SEALED;
        for (String name : files.keySet()) {
            if (name.endsWith(index)) {
                String pool = name.substring(0, name.length() - index.length());
                reader.add(new PoolFiles.Archived(files, pool + "/"), pool);
            } else if (name.endsWith(sealed)) {
                String pool = name.substring(0, name.length() - sealed.length());
                reader.add(PoolFiles.Sealed.archived(files, pool, needed(keys)), pool);
            }
        }
        return reader;
    }

    /**
     * The keys of a sealed pool.
     *
     * @throws BankFault when there are none
     */
    public static SealKeys needed(@Nullable SealKeys keys) {
        if (keys == null)
            throw new BankFault(
                    "settings",
                    "pixemploi.assessment.reserved-pool-key",
                    "is not set, and a reserved pool is sealed: set PIXEMPLOI_RESERVED_POOL_KEY");
        return keys;
    }

    /**
     * Takes what measuring assumes from {@code measurement.yaml}.
     *
     * @throws BankFault naming the field that is wrong
     */
    public BankReader measuredBy(PoolFiles files) {
        byte[] content = files.read(MEASUREMENT);
        take(MEASUREMENT, content);
        measurement =
                parse(files.label(MEASUREMENT), content, MeasurementFile.class).measurement(files.label(MEASUREMENT));
        return this;
    }

    /**
     * Adds the items of a pool.
     *
     * @param poolName what the files must say in {@code pool}; an item in the wrong folder would leak a reserved one
     * @throws BankFault naming the file and the field that is wrong
     */
    public BankReader add(PoolFiles files, String poolName) {
        byte[] index = files.read(PoolFiles.INDEX);
        files.kept(PoolFiles.INDEX, index).forEach((kept, bytes) -> read.put(poolName + "/" + kept, bytes));
        List<String> names = names(index);
        files.holdNothingBut(names);
        for (String name : names) {
            byte[] content = files.read(name);
            files.kept(name, content).forEach((kept, bytes) -> take(poolName + "/" + kept, bytes));
            addItem(files.label(name), parse(files.label(name), content, JsonNode.class), poolName);
        }
        return this;
    }

    private void addItem(String label, JsonNode content, String poolName) {
        ItemFile file;
        if (VariantTemplate.isOne(content)) {
            FamilyVariants family = FamilyVariants.of(label, content);
            file = family.variant(0);
            Item face = file.item(label);
            variants.put(face.id(), face.task() instanceof Task.Environment ? family.tried() : family);
        } else {
            file = itemFile(label, content);
        }
        if (!poolName.equals(file.pool()))
            throw new BankFault(label, "pool", "must be " + poolName + " in this folder");
        items.add(file.item(label));
        apart.item(file, label);
        apart.text(poolName, label, content.path("instruction").asText());
    }

    /** @throws BankFault naming the field that is wrong */
    static ItemFile itemFile(String label, JsonNode content) {
        try {
            return YAML.treeToValue(content, ItemFile.class);
        } catch (JsonMappingException e) {
            throw new BankFault(label, field(e), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new BankFault(label, "all", e.getOriginalMessage());
        }
    }

    /**
     * Sees that no item of one pool is a copy of another's with other figures.
     *
     * @throws BankFault naming both files
     */
    public BankReader withoutCopies() {
        apart.refuseCopies();
        return this;
    }

    /** All files by name, so that the same bank can be read again when these are gone. */
    public Map<String, byte[]> files() {
        return read;
    }

    public ItemBank bank() {
        if (measurement == null) throw new BankFault(MEASUREMENT, "file", "was not read");
        try {
            return new ItemBank(HexFormat.of().formatHex(digest.digest()), items, variants, measurement);
        } catch (IllegalArgumentException e) {
            throw new BankFault("all files", "id or enemies", String.valueOf(e.getMessage()));
        }
    }

    private void take(String name, byte[] content) {
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        read.put(name, content);
    }

    /** Names of a pool's files, from its index. */
    public static List<String> names(byte[] index) {
        return new String(index, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static <T> T parse(String file, byte[] content, Class<T> type) {
        try {
            T parsed = YAML.readValue(content, type);
            if (parsed == null) throw new BankFault(file, "all", "the file is empty");
            return parsed;
        } catch (JsonMappingException e) {
            throw new BankFault(file, field(e), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new BankFault(file, "line " + e.getLocation().getLineNr(), e.getOriginalMessage());
        } catch (IOException e) {
            throw new BankFault(file, "item", String.valueOf(e.getMessage()));
        }
    }

    private static String field(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "item" : path;
    }
}
