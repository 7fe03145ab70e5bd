package laurel.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;

/** What staff put into the menu and took out of it: one row, which is always there. */
@Entity
class Navigation {

	static final int ID = 1;

	@Id
	private int id;

	@Version
	private int version;

	@ElementCollection
	@CollectionTable(name = "navigation_item", joinColumns = @JoinColumn(name = "navigation_id"))
	@MapKeyColumn(name = "target")
	private Map<String, Item> items;

	/** For Hibernate alone. */
	protected Navigation() {
	}

	/** What the menu holds from now on, in this order, and what it does not. */
	void arrange(List<String> shown, List<String> hidden) {
		Map<String, Item> arranged = new HashMap<>();
		shown.forEach((target) -> arranged.put(target, new Item(arranged.size(), true)));
		hidden.forEach((target) -> arranged.put(target, new Item(arranged.size(), false)));
		this.items.keySet().retainAll(arranged.keySet());
		this.items.putAll(arranged);
	}

	int version() {
		return this.version;
	}

	/** What staff put into the menu, in order. */
	List<String> shown() {
		return this.items.entrySet()
			.stream()
			.filter((item) -> item.getValue().shown())
			.sorted(Comparator.comparing((item) -> item.getValue().position()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** What staff took out of the menu. */
	Set<String> hidden() {
		return this.items.entrySet()
			.stream()
			.filter((item) -> !item.getValue().shown())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	@Embeddable
	record Item(@Column(name = "position") int position, @Column(name = "shown") boolean shown) {

	}

}
