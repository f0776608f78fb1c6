package fr.pixemploi.kit.problem;

/** Stands for the one of the kit, which this module does not reach. */
public class KitRefusal extends RuntimeException {}
