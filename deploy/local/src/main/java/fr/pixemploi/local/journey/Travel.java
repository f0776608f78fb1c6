package fr.pixemploi.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** What a journey left behind so far: ids to look at, and the trace that runs through all services. */
public final class Travel {
    // Written by the steps of one journey, in order, on one thread.
    String beneficiaryId = "";
    String invitationCode = "";
    String resultId = "";
    String grantId = "";
    String pathwayId = "";
    String sessionId = "";
    String candidateId = "";
    String authorisationId = "";
    String certificateId = "";
    String code = "";
    JsonNode sitting = MissingNode.getInstance();
    JsonNode result = MissingNode.getInstance();
    JsonNode recommendation = MissingNode.getInstance();
    JsonNode indicatorsBefore = MissingNode.getInstance();
    private final String traceId = hex(16);

    Travel() {}

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** W3C trace context of the partner's first call. */
    public Map<String, String> traceHeaders() {
        return Map.of("traceparent", "00-" + traceId + "-" + hex(8) + "-01");
    }

    public String traceId() {
        return traceId;
    }

    public String beneficiaryId() {
        return beneficiaryId;
    }

    /** What the person types to link their account to the file. */
    public String invitationCode() {
        return invitationCode;
    }

    /** The answer that started the sitting. */
    public JsonNode sitting() {
        return sitting;
    }

    public String sittingId() {
        return sitting.path("id").asText();
    }

    public String resultId() {
        return resultId;
    }

    public String grantId() {
        return grantId;
    }

    /** What the adviser was shown before prescribing. */
    public JsonNode recommendation() {
        return recommendation;
    }

    public String pathwayId() {
        return pathwayId;
    }

    public String sessionId() {
        return sessionId;
    }

    public String candidateId() {
        return candidateId;
    }

    /** What the certification sitting is started with. */
    public String authorisationId() {
        return authorisationId;
    }

    public String certificateId() {
        return certificateId;
    }

    /** The certificate's verification code. */
    public String code() {
        return code;
    }
}
