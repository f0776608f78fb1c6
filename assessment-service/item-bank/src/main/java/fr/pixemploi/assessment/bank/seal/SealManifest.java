package fr.pixemploi.assessment.bank.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.BankJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * The clear file beside the sealed ones. Each file is sealed for a manifest and a name: when a word of the manifest is changed, or a
 * file of another sealing is put in, nothing opens.
 *
 * @param pool what the directory is
 * @param key number of the key that sealed it
 * @param files how many sealed files there are
 */
public record SealManifest(String pool, long key, int files, Instant created) {
    /** Name of its file. */
    public static final String FILE = "pool.json";

    /** Of what this program writes, and the newest that it reads. */
    static final int FORMAT = 1;

    /** @throws SealFault when it can't be read, or was written by a newer program */
    static SealManifest read(byte[] content) {
        try {
            JsonNode json = BankJson.MAPPER.readTree(content);
            int format = json.path("format").asInt();
            if (format > FORMAT)
                throw new SealFault(
                        FILE, "is of format " + format + ", newer than this program, which reads format " + FORMAT);
            if (format < 1
                    || !json.path("pool").isTextual()
                    || !json.path("keyId").isIntegralNumber()
                    || !json.path("files").canConvertToInt())
                throw new SealFault(FILE, "must hold format, pool, keyId, files and created");
            return new SealManifest(
                    json.path("pool").asText(),
                    json.path("keyId").asLong(),
                    json.path("files").asInt(),
                    Instant.parse(json.path("created").asText()));
        } catch (IOException | DateTimeException _) {
            throw new SealFault(FILE, "is no JSON of a sealed pool");
        }
    }

    byte[] written() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("pool", pool);
        json.put("keyId", key);
        json.put("files", files);
        json.put("created", created.toString());
        try {
            return BankJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a file is sealed for: it opens nowhere else. */
    byte[] place(String name) {
        return String.join("\n", "pix-emploi sealed pool " + FORMAT, pool, "" + key, "" + files, "" + created, name)
                .getBytes(StandardCharsets.UTF_8);
    }
}
