package fr.pixemploi.certification.credential.application.proof;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import fr.pixemploi.certification.credential.domain.IssuerKeys;
import fr.pixemploi.certification.credential.domain.Multibase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Puts a proof on a JSON-LD document (W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2, {@code eddsa-rdfc-2022}). */
@ApplicationScoped
public class SignDocument {
    private static final String CONTEXT = "@context";
    private static final PinnedContexts CONTEXTS = new PinnedContexts();

    private final IssuerKeys keys;

    SignDocument(IssuerKeys keys) {
        this.keys = keys;
    }

    /**
     * Signs it with the active key.
     *
     * @param document with its contexts, without a proof
     * @return the signed document as JSON
     * @throws IllegalArgumentException when something of it would not be signed, or a context is not pinned
     */
    public String handle(Map<String, Object> document, Instant now) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", "eddsa-rdfc-2022");
        proof.put("created", now.truncatedTo(ChronoUnit.SECONDS).toString());
        proof.put("verificationMethod", keys.issuer().methodOf(keys.active()));
        proof.put("proofPurpose", "assertionMethod");
        proof.put("proofValue", Multibase.base58(keys.sign(toBeSigned(document, proof))));
        Map<String, Object> signed = new LinkedHashMap<>(document);
        signed.put("proof", proof);
        return SortedJson.write(signed);
    }

    /** Hash of the proof's options, then that of the document (section 3.2.4). */
    static byte[] toBeSigned(Map<String, Object> document, Map<String, Object> options) {
        Map<String, Object> inContext = new LinkedHashMap<>();
        inContext.put(CONTEXT, Objects.requireNonNull(document.get(CONTEXT)));
        inContext.putAll(options);
        byte[] ofOptions = sha256(canonical(inContext));
        byte[] ofDocument = sha256(canonical(document));
        byte[] both = new byte[ofOptions.length + ofDocument.length];
        System.arraycopy(ofOptions, 0, both, 0, ofOptions.length);
        System.arraycopy(ofDocument, 0, both, ofOptions.length, ofDocument.length);
        return both;
    }

    private static String canonical(Map<String, Object> document) {
        StringWriter quads = new StringWriter();
        try {
            RdfCanon canon = RdfCanon.create("SHA-256");
            JsonLd.toRdf(JsonDocument.of(new StringReader(SortedJson.write(document))))
                    .options(options())
                    .provide(canon);
            canon.provide(new NQuadsWriter(quads));
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalArgumentException("a document that can't be signed: " + e.getMessage(), e);
        }
        return quads.toString();
    }

    /** What no context knows would be left out of what is signed: such a document is refused. */
    private static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(CONTEXTS);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
