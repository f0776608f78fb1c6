/** Simulated environments: small pages in which a person acts, served whole, and the shapes of what they are told and tell. */
@NullMarked
package fr.pixemploi.assessment.bank.environment;

import org.jspecify.annotations.NullMarked;
