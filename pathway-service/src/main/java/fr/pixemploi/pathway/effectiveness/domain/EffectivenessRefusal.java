package fr.pixemploi.pathway.effectiveness.domain;

/** What cannot be learned. */
public abstract sealed class EffectivenessRefusal extends RuntimeException {
    /** The controller named no legal ground. */
    public static final class Off extends EffectivenessRefusal {}
}
