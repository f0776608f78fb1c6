/** Prints and seals. Knows no certificate and no session: facts are handed to it, and nothing of them is kept. */
@NullMarked
package fr.pixemploi.certification.document.application;

import org.jspecify.annotations.NullMarked;
