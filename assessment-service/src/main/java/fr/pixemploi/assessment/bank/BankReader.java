package fr.pixemploi.assessment.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Reads pools of items into a bank: every file is checked, and the bank's version is the SHA-256 of all of them. */
final class BankReader {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String INDEX = "index.txt";

    private final List<Item> items = new ArrayList<>();
    private final MessageDigest digest = sha256();

    /**
     * Adds the items of a pool.
     *
     * @param poolName what the files must say in {@code pool}; an item in the wrong folder would leak a reserved one
     * @throws BankFault naming the file and the field that is wrong
     */
    BankReader add(PoolFiles files, String poolName) {
        for (String name : index(files)) {
            byte[] content = files.read(name);
            digest.update((poolName + "/" + name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
            ItemFile file = parse(files.label(name), content);
            if (!poolName.equals(file.pool()))
                throw new BankFault(files.label(name), "pool", "must be " + poolName + " in this folder");
            items.add(file.item(files.label(name)));
        }
        return this;
    }

    ItemBank bank() {
        try {
            return new ItemBank(HexFormat.of().formatHex(digest.digest()), items);
        } catch (IllegalArgumentException e) {
            throw new BankFault("all files", "id or enemies", String.valueOf(e.getMessage()));
        }
    }

    private static List<String> index(PoolFiles files) {
        return new String(files.read(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static ItemFile parse(String file, byte[] content) {
        try {
            ItemFile parsed = YAML.readValue(content, ItemFile.class);
            if (parsed == null) throw new BankFault(file, "item", "the file is empty");
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
