package fr.pixemploi.broken.adaptive;

import jakarta.enterprise.context.ApplicationScoped;

/** Mathematics with a framework in it. */
@ApplicationScoped
class Curve {}
