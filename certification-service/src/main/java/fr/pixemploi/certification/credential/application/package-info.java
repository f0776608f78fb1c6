/** Issues, withdraws and serves credentials. Knows no certificate: facts are handed to it. */
@NullMarked
package fr.pixemploi.certification.credential.application;

import org.jspecify.annotations.NullMarked;
