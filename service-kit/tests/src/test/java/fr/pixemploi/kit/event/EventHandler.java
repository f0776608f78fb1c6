package fr.pixemploi.kit.event;

/** Stands for the one of the kit, which this module does not reach. */
public interface EventHandler {}
