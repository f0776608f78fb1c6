package fr.pixemploi.broken.adaptive;

import jakarta.enterprise.context.ApplicationScoped;

/** A bean where there are no rooms. */
@ApplicationScoped
class Curve {}
