/** The picture of a credential, with the credential in it. */
@NullMarked
package fr.pixemploi.certification.credential.application.badge;

import org.jspecify.annotations.NullMarked;
