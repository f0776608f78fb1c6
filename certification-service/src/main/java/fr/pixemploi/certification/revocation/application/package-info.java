/** Use cases of revocations of sealed certificates: one member proposes, another one confirms. */
@NullMarked
package fr.pixemploi.certification.revocation.application;

import org.jspecify.annotations.NullMarked;
