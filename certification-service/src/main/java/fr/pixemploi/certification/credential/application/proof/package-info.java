/** Signs JSON-LD (Data Integrity, {@code eddsa-rdfc-2022}) by contexts that are in the jar; nothing is ever fetched. */
@NullMarked
package fr.pixemploi.certification.credential.application.proof;

import org.jspecify.annotations.NullMarked;
