package fr.pixemploi.kit.release.rest;

/** Stands for those of the kit, which this module does not reach. */
public class KitAnswers {}
