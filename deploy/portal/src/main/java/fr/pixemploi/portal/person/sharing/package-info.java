/** Who may see my results: asked, given, taken back; and who has looked. */
@NullMarked
package fr.pixemploi.portal.person.sharing;

import org.jspecify.annotations.NullMarked;
