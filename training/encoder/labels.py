"""The labels of every head, in the order of the outputs; src/enrich/encoder reads the same lists from config.json."""

TONES = ["positif", "netral", "negatif"]
CATEGORIES = (
    "politik hukum-kriminal ekonomi-bisnis olahraga hiburan teknologi kesehatan pendidikan bencana-cuaca internasional "
    "gaya-hidup otomotif agama lingkungan sosial transportasi lainnya"
).split()
ROLES = ["narasumber", "pelaku", "korban", "disebut"]
NAME_TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
STATEMENTS = ["tidak", "langsung", "tak-langsung", "campuran"]
