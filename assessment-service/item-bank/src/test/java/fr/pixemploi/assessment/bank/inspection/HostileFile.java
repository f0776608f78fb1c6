package fr.pixemploi.assessment.bank.inspection;

/**
 * A file as nobody honest sends it.
 *
 * @param what is wrong with it, unlike what is wrong with any other
 * @param name as it is sent
 * @param why what it is to be refused for
 */
public record HostileFile(String what, String name, Refusal why, Content content) {
    /** Made when it is asked for: all of them together are large. */
    public interface Content {
        byte[] make() throws Exception;
    }

    static HostileFile of(String what, String name, Refusal why, Content content) {
        return new HostileFile(what, name, why, content);
    }

    public byte[] made() {
        try {
            return content.make();
        } catch (Exception e) {
            throw new IllegalStateException(what, e);
        }
    }

    @Override
    public String toString() {
        return name.substring(name.lastIndexOf('.') + 1) + ", " + what;
    }
}
