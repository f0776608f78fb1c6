/** Who read whose data, in any service. */
@NullMarked
package fr.pixemploi.profile.readlog.domain;

import org.jspecify.annotations.NullMarked;
