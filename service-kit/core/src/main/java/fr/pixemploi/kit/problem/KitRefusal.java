package fr.pixemploi.kit.problem;

/** A call broke a convention of the REST interfaces: status, stable code, arguments of its text. */
public final class KitRefusal extends RuntimeException {
    private final int status;
    private final String code;

    public KitRefusal(int status, String code) {
        super(code);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
