package fr.pixemploi.portal.form;

import fr.pixemploi.portal.reader.Me;
import fr.pixemploi.portal.services.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a page knows of a form that was just sent from it: done, or refused with its reason and with all that was typed. */
@Named("form")
@RequestScoped
public class FormState {
    /** Parameter of the page to which a refused form leads back. */
    public static final String REFUSED = "refus";

    public static final String DONE = "fait";

    /** Field that carries the page on which a form stands. */
    public static final String FROM = "from";

    /** Field that says on whose page a form stands, so that nobody sends it in another's name. */
    static final String WHO = "who";

    /** Field that carries the name of one sending: twice the same takes effect once. */
    public static final String ONCE = "once";

    /** Before a field's name: what the page calls the field, sent along since a refusal is told on top of the page. */
    static final String LABEL = "label.";

    private final UriInfo address;
    private final Request request;
    private final KeptForms.@Nullable Form kept;
    private final String subject;

    FormState(UriInfo address, Request request, KeptForms forms, Me me) {
        this.address = address;
        this.request = request;
        this.subject = me.subject();
        KeptForms.Form found = null;
        String id = address.getQueryParameters().getFirst(REFUSED);
        if (id != null) {
            try {
                found = forms.find(UUID.fromString(id));
            } catch (IllegalArgumentException notAnId) {
                found = null;
            }
        }
        kept = found != null && me.subject().equals(found.subject()) ? found : null;
    }

    /** This page, for the form to come back to. */
    public String getHere() {
        // What a form made cannot be asked for again: the page on which it stands can.
        return request.getMethod().equals("POST") ? SentForm.from() : Here.withoutOutcome(address);
    }

    /** Empty when nobody is logged in. */
    public String getWho() {
        return subject.isEmpty() ? "" : who(subject);
    }

    /** Not the account's id itself: pages get about. */
    static String who(String subject) {
        return digest(subject).substring(0, 16);
    }

    /** SHA-256 in hexadecimal digits. */
    static String digest(String of) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a form that is new on this page. One of which nobody knows whether it was carried out keeps its own. */
    public String once(String path) {
        String sent = isUnsure() ? value(path, ONCE) : "";
        return sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    public @Nullable Done getDone() {
        return Done.named(address.getQueryParameters().getFirst(DONE));
    }

    public Refused.@Nullable Problem getProblem() {
        return kept == null ? null : kept.problem();
    }

    /** The service did not answer, so that nobody knows whether it was carried out; sending it again does it once. */
    public boolean isUnsure() {
        return kept != null && kept.problem() == null;
    }

    public KeptForms.@Nullable Form getKept() {
        return kept;
    }

    /** What was typed into a field of a form that goes to this path. */
    public String value(String path, String field) {
        List<String> values = values(path, field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** What was typed, else what stands there. */
    public String value(String path, String field, @Nullable Object otherwise) {
        if (kept != null && kept.path().equals(path)) return value(path, field);
        return otherwise == null ? "" : String.valueOf(otherwise);
    }

    /** Whether the form that goes to this path was sent and came back, so that it has to be seen. */
    public boolean isBack(String path) {
        return kept != null && kept.path().equals(path);
    }

    public boolean has(String path, String field, String value) {
        return values(path, field).contains(value);
    }

    /** Whether a choice was made: as it was sent, else as it stands. */
    public boolean chosen(String path, String field, Object value, @Nullable Object otherwise) {
        return isBack(path) ? has(path, field, String.valueOf(value)) : Boolean.TRUE.equals(otherwise);
    }

    private List<String> values(String path, String field) {
        if (kept == null || !kept.path().equals(path)) return List.of();
        return kept.values().getOrDefault(field, List.of());
    }

    /** A field of the form that came back, as its page calls it; empty when the page did not say. */
    public String label(String field) {
        if (kept == null) return "";
        List<String> said = kept.values()
                .getOrDefault(
                        LABEL + field, kept.values().getOrDefault(LABEL + field.replaceFirst(".*/", ""), List.of()));
        return said.isEmpty() ? "" : said.getFirst();
    }

    /** What is wrong with a field; empty when nothing is. */
    public String fault(String path, String field) {
        Refused.Problem problem = getProblem();
        if (problem == null || kept == null || !kept.path().equals(path)) return "";
        return problem.faults().stream()
                .filter(fault -> fault.field().equals(field))
                .map(Refused.Fault::says)
                .findFirst()
                .orElse("");
    }
}
