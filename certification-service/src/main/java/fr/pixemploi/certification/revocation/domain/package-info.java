/** That the jury revokes certificates whose holders were erased. */
@NullMarked
package fr.pixemploi.certification.revocation.domain;

import org.jspecify.annotations.NullMarked;
