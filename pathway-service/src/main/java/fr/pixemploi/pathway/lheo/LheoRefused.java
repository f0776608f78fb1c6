package fr.pixemploi.pathway.lheo;

/** A file in which something is wrong that leaves nothing to read after it. */
public final class LheoRefused extends Exception {
    private final LheoFault fault;

    LheoRefused(LheoFault fault) {
        super(fault.code().code() + " at line " + fault.line());
        this.fault = fault;
    }

    public LheoFault fault() {
        return fault;
    }
}
