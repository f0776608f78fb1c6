/** What CléA numérique asks of a Pix certification. It is never issued here: the outcome is proposed to its owner. */
@NullMarked
package fr.pixemploi.certification.rules.domain.clea;

import org.jspecify.annotations.NullMarked;
