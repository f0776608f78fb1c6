package fr.pixemploi.kit.imports.work;

/** The caller may bring such a file for some structure, and did not say for which. */
public final class StructureNeeded extends RuntimeException {}
