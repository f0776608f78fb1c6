/** Files whose processing their person had restricted. */
@NullMarked
package fr.pixemploi.profile.beneficiary.domain.restriction;

import org.jspecify.annotations.NullMarked;
